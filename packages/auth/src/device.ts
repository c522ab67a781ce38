import { randomUUID } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';

/** Longer than any leave: who is away for longer is a stranger to the limits, and no more. */
export const DEVICE_SECONDS = 180 * 24 * 3_600;
/** Colleagues who share a machine. */
const ACCOUNTS_MAX = 5;

/** A browser in which accounts have signed in, as its own cookie says under our signature. */
export interface Device {
  id: string;
  accounts: readonly string[];
}

/** Reads the cookie; null where there is none, or it is not ours. */
export async function readDevice(
  value: string | undefined,
  secret: string,
): Promise<Device | null> {
  if (!value) return null;
  const claims = await decode({ token: value, secret }).catch(() => null);
  const { did, accounts } = claims ?? {};
  return typeof did === 'string' && Array.isArray(accounts) ? { id: did, accounts } : null;
}

/** The cookie of a device after one more account has signed in with it. */
export function writeDevice(
  device: Device | null,
  accountId: string,
  secret: string,
): Promise<string> {
  const others = device?.accounts.filter((id) => id !== accountId) ?? [];
  const accounts = [accountId, ...others].slice(0, ACCOUNTS_MAX);
  const token = { did: device?.id ?? randomUUID(), accounts };
  return encode({ token, secret, maxAge: DEVICE_SECONDS });
}
