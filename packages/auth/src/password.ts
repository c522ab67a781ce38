import { randomBytes } from 'node:crypto';
import { Refusal } from '@chancery/api/engine';
import { hash, verify } from '@node-rs/argon2';

/** NIST SP 800-63B asks for 8 and advises more; length is worth more than rules on characters. */
export const PASSWORD_MIN_LENGTH = 12;
/** Argon2 takes any length; a megabyte would only keep the machine busy. */
export const PASSWORD_MAX_LENGTH = 256;

/** argon2id (algorithm 2) as OWASP's Password Storage Cheat Sheet has it: 19 MiB, 2 passes, 1 lane. */
const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The PHC string to keep. Throws `Refusal` where the password is too short or too long. */
export async function hashPassword(password: string): Promise<string> {
  const fault =
    password.length < PASSWORD_MIN_LENGTH
      ? 'too_short'
      : password.length > PASSWORD_MAX_LENGTH
        ? 'too_long'
        : null;
  if (fault) {
    throw new Refusal('UNPROCESSABLE', 'This password cannot be used.', {
      problems: [
        {
          code: `password_${fault}`,
          path: 'password',
          severity: 'refusal',
          message: `The password has ${password.length} characters.`,
          wayOut: `Choose one of ${PASSWORD_MIN_LENGTH} to ${PASSWORD_MAX_LENGTH} characters; a sentence is fine.`,
        },
      ],
    });
  }
  return hash(password, ARGON2);
}

let decoy: Promise<string> | undefined;

/** Takes as long without a hash as with one, so that the answer's time tells nothing. */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  decoy ??= hash(randomBytes(16), ARGON2);
  const right = await verify(kept ?? (await decoy), password.slice(0, PASSWORD_MAX_LENGTH + 1));
  return kept !== null && right;
}

/** A password to hand over once: 20 characters, 119 bits. */
export function makePassword(): string {
  return randomBytes(15).toString('base64url');
}
