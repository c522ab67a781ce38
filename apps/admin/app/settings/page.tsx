import type { Metadata } from 'next';
import { roleWords } from '../../components/role-words.ts';
import { PasswordForm } from '../../features/settings/password-form.tsx';
import { Processes } from '../../features/settings/processes.tsx';
import { Sessions } from '../../features/settings/sessions.tsx';
import { SettingsTabs } from '../../features/settings/settings-tabs.tsx';
import { api } from '../../server/caller.ts';
import { processes } from '../../server/processes.ts';

export const metadata: Metadata = { title: 'My account' };

export default async function SettingsPage() {
  const caller = await api();
  const [me, sessions] = await Promise.all([caller.account.me(), caller.account.sessions()]);
  const beside = me.administrator ? processes() : null;
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
        {beside && (
          <section className="c-section" aria-labelledby="processes">
            <h2 id="processes">Processes of this installation</h2>
            <Processes processes={beside} />
          </section>
        )}
      </div>
    </>
  );
}
