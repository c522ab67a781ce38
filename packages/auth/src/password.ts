import { randomBytes } from 'node:crypto';
import { Refusal } from '@chancery/api/engine';
import { hash, verify } from '@node-rs/argon2';
import { guessable, type Owner } from './guessable.ts';

/** NIST SP 800-63B asks for 8 and advises more; length is worth more than rules on characters. */
export const PASSWORD_MIN_LENGTH = 12;
/** Argon2 takes any length; a megabyte would only keep the machine busy. */
export const PASSWORD_MAX_LENGTH = 256;

/** argon2id (algorithm 2) as OWASP's Password Storage Cheat Sheet has it: 19 MiB, 2 passes, 1 lane. */
const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const WAYS_OUT = {
  length: `Choose one of ${PASSWORD_MIN_LENGTH} to ${PASSWORD_MAX_LENGTH} characters; a sentence is fine.`,
  own: 'Choose one that has nothing to do with you; a sentence is fine.',
  common: 'Choose a sentence, or four words that do not belong together.',
};

/** The PHC string to keep. Throws `Refusal` where the password is too short, too long or easily guessed. */
export async function hashPassword(password: string, owner: Owner): Promise<string> {
  if (password.length < PASSWORD_MIN_LENGTH || password.length > PASSWORD_MAX_LENGTH) {
    const fault = password.length < PASSWORD_MIN_LENGTH ? 'short' : 'long';
    throw unusable(
      `too_${fault}`,
      `The password has ${password.length} characters.`,
      WAYS_OUT.length,
    );
  }
  const fault = await guessable(password, owner);
  if (fault === 'own')
    throw unusable('own', 'The password has your name or address in it.', WAYS_OUT.own);
  if (fault === 'common')
    throw unusable('common', 'The password is one of those that are tried first.', WAYS_OUT.common);
  return hash(password, ARGON2);
}

export const unusable = (code: string, message: string, hint: string): Refusal =>
  new Refusal('UNPROCESSABLE', 'This password cannot be used.', {
    problems: [{ code: `password_${code}`, path: 'password', severity: 'refusal', message, hint }],
  });

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
