import type { AccountContext } from '@chancery/auth/accounts';
import type { Role } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { loadAccounts, loadEngine } from './hooks.ts';

/** Accounts as the shell works on them: by address and slug. */
export type Accounts = {
  /** Resolves to the password that was made, if none was given; temporary unless said otherwise. */
  create(input: {
    email: string;
    name: string;
    role: Role;
    dossier?: string;
    password?: string;
    temporary?: boolean;
  }): Promise<string | null>;
  /** Resolves to the token of the link. */
  invite(input: { email: string; role: Role; dossier?: string }): Promise<string>;
  /** The token of the link that makes the first account. */
  inviteFirst(): Promise<string>;
  setRole(input: { email: string; role: Role; dossier?: string }): Promise<void>;
  disable(email: string): Promise<void>;
  /** Ends all sessions; resolves to the password that was made, if none was given. */
  resetPassword(input: {
    email: string;
    password?: string;
    temporary?: boolean;
  }): Promise<string | null>;
  close(): Promise<void>;
};

/** Opens the account services on a database; the caller closes them. */
export async function openAccounts(databaseUrl: string): Promise<Accounts> {
  const [services, api] = await Promise.all([loadAccounts(), loadEngine()]);
  const engine = api.createEngine(databaseUrl, { max: 2 });
  const { db, clock } = engine;
  const context: AccountContext = { db, clock, actor: api.system('shell') };

  const accountId = async (email: string): Promise<string> => {
    const id = await services.accountByEmail(db.read, email);
    if (!id)
      throw new Error(`There is no account of ${email}. npm run user -- add ${email} makes one.`);
    return id;
  };
  const dossierId = async (slug: string | undefined) => {
    if (!slug) return {};
    const [found] = await db.read.rows<{ id: string }>(
      sql`select id from "Record" where kind = 'dossier' and slug = ${slug}`,
    );
    if (!found) throw new Error(`There is no dossier ${slug}`);
    return { dossierId: found.id };
  };

  return {
    async create({ dossier, ...input }) {
      const { password } = await services.createAccount(context, {
        ...input,
        ...(await dossierId(dossier)),
      });
      return password;
    },
    async invite({ dossier, ...input }) {
      const { token } = await services.invite(context, {
        ...input,
        ...(await dossierId(dossier)),
      });
      return token;
    },
    async inviteFirst() {
      return (await services.inviteFirst(context)).token;
    },
    async setRole({ email, role, dossier }) {
      const target = { accountId: await accountId(email), role };
      await services.setRole(context, { ...target, ...(await dossierId(dossier)) });
    },
    async disable(email) {
      await services.disableAccount(context, await accountId(email));
    },
    async resetPassword({ email, password, temporary }) {
      const account = { accountId: await accountId(email) };
      if (password === undefined) return (await services.resetPassword(context, account)).password;
      await services.setPassword(context, { ...account, password, temporary });
      return null;
    },
    close: engine.close,
  };
}
