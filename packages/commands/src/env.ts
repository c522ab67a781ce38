import { parseEnv, ROOT } from '@chancery/db/env';
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
  /** Where readers find the public site; default http://localhost:WEB_PORT. */
  PUBLIC_URL: address,
  ADMIN_URL: address,
  AUTH_SECRET: z
    .string()
    .min(32, 'should be at least 32 characters, such as openssl rand -hex 32')
    .optional(),
  /** A Chromium for the end-to-end tests. */
  CHROMIUM_PATH: z.string().optional(),
});

export type CommandEnv = z.output<typeof schema>;

/** Variables of the commands; throws naming every wrong one. */
export function commandEnv(source?: Record<string, string | undefined>): CommandEnv {
  return parseEnv(schema, source);
}

/** A path inside the clone. */
export function inRoot(...parts: string[]): string {
  return [ROOT, ...parts].join('/');
}
