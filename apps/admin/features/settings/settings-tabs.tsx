import Link from 'next/link';

export function SettingsTabs({
  current,
  administrator,
}: {
  current: 'me' | 'accounts';
  administrator: boolean;
}) {
  return (
    <nav className="a-tabs" aria-label="Settings">
      <Link href="/settings" aria-current={current === 'me' ? 'page' : undefined}>
        My account
      </Link>
      {administrator && (
        <Link href="/settings/accounts" aria-current={current === 'accounts' ? 'page' : undefined}>
          Accounts
        </Link>
      )}
    </nav>
  );
}
