import Link from 'next/link';
import { KINDS } from './kind-words.ts';

/** From list to list. */
export function DeskTabs({ current }: { current: string | null }) {
  return (
    <nav className="a-tabs" aria-label="Desk">
      <Link href="/desk" aria-current={current === null ? 'page' : undefined}>
        Overview
      </Link>
      {KINDS.map(({ url, many }) => (
        <Link key={url} href={`/desk/${url}`} aria-current={current === url ? 'page' : undefined}>
          {many}
        </Link>
      ))}
    </nav>
  );
}
