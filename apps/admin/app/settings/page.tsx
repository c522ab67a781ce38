import type { Metadata } from 'next';
import { api } from '../../api/caller.ts';
import { roleWords } from '../../components/role-words.ts';
import { PasswordForm } from '../../features/settings/password-form.tsx';
import { Sessions } from '../../features/settings/sessions.tsx';
import { SettingsTabs } from '../../features/settings/settings-tabs.tsx';

export const metadata: Metadata = { title: 'My account' };

export default async function SettingsPage() {
  const caller = await api();
  const [me, sessions] = await Promise.all([caller.account.me(), caller.account.sessions()]);
  return (
    <>
      <SettingsTabs current="me" administrator={me.administrator} />
      <div className="a-title">
        <h1>{me.name}</h1>
        <span className="c-muted">{roleWords(me.grants)}</span>
      </div>
      <div className="a-settings">
        <section className="c-section" aria-labelledby="sessions">
          <h2 id="sessions">My sessions</h2>
          <Sessions sessions={sessions} />
        </section>
        <section className="c-section" aria-labelledby="password">
          <h2 id="password">Password</h2>
          <PasswordForm />
        </section>
      </div>
    </>
  );
}
