import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { titleText } from '../../../components/title-of.tsx';
import { Accounts } from '../../../features/settings/accounts.tsx';
import { SettingsTabs } from '../../../features/settings/settings-tabs.tsx';
import { api, read } from '../../../server/caller.ts';

export const metadata: Metadata = { title: 'Accounts' };

export default async function AccountsPage() {
  const caller = await api();
  const me = await caller.account.me();
  if (!me.administrator) forbidden();
  const [accounts, invitations, dossiers] = await Promise.all([
    read(caller.account.list()),
    read(caller.account.invitations()),
    caller.desk.list({ kind: 'dossier', sort: 'title', limit: 500 }),
  ]);
  return (
    <>
      <SettingsTabs current="accounts" administrator />
      <div className="a-title">
        <h1>Accounts</h1>
        <span className="c-muted">{accounts.length}</span>
      </div>
      <Accounts
        me={me.id}
        accounts={accounts}
        invitations={invitations}
        dossiers={dossiers.items.map(({ id, title }) => ({ id, title: titleText(title) }))}
      />
    </>
  );
}
