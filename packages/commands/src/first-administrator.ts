import { openAccounts } from './accounts.ts';

/** The link that makes the first account of an installation; the one before it ends. */
export async function inviteFirst(databaseUrl: string, adminUrl: string): Promise<string> {
  const accounts = await openAccounts(databaseUrl);
  try {
    return invitationLink(adminUrl, await accounts.inviteFirst());
  } finally {
    await accounts.close();
  }
}

/** Where an invitation is accepted. */
export function invitationLink(adminUrl: string, token: string): string {
  return new URL(`/invitation/${token}`, adminUrl).href;
}
