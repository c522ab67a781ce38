import { isIPv6 } from 'node:net';
import { parseEnv, ROOT } from '@chancery/db/env';
import { filesEnv } from '@chancery/files/env';
import { z } from 'zod';

export { databaseEnv, inheritedEnv, ROOT } from '@chancery/db/env';

const port = z.coerce
  .number('should be a port: a number from 1 to 65535')
  .int('should be a port: a whole number')
  .min(1, 'should be a port: a number from 1 to 65535')
  .max(65535, 'should be a port: a number from 1 to 65535');
const address = z
  .url('should be an address with scheme, such as https://record.example')
  .optional();

const schema = z.object({
  WEB_PORT: port.default(3000),
  ADMIN_PORT: port.default(3001),
  /** The address of this machine that web and admin listen on. */
  HOST: z
    .union(
      [z.ipv4(), z.ipv6()],
      'should be an IP address of this machine, such as 127.0.0.1, or 0.0.0.0 or :: for all of them',
    )
    .default('127.0.0.1'),
  /** Where readers find the public site; default http://localhost:WEB_PORT. */
  PUBLIC_URL: address,
  ADMIN_URL: address,
  AUTH_SECRET: z
    .string()
    .min(32, 'should be at least 32 characters, such as openssl rand -hex 32')
    .optional(),
  /** A Chromium for the end-to-end tests. */
  CHROMIUM_PATH: z.string().optional(),
  ...filesEnv,
});

export type CommandEnv = z.output<typeof schema>;

/** Variables of the commands; throws naming every wrong one. */
export function commandEnv(source?: Record<string, string | undefined>): CommandEnv {
  return parseEnv(schema, source);
}

/** Whether a server that listens on `HOST` is reached from this machine alone. */
export const isLoopback = (host: string): boolean => host.startsWith('127.') || host === '::1';

/** Where this machine itself reaches a server that listens on `HOST`. */
export function ownAddress(host: string, port: number): string {
  const isLocal = isLoopback(host) || host === '0.0.0.0' || host === '::';
  return `http://${isLocal ? 'localhost' : isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** A path inside the clone. */
export function inRoot(...parts: string[]): string {
  return [ROOT, ...parts].join('/');
}
