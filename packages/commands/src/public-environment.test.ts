import { connections, embeddedConnections } from '@chancery/db/roles';
import { expect, it } from 'vitest';
import { publicEnvironment } from './public-environment.ts';

const at = (login: string) => `postgresql://${login}:key-of-${login}@localhost/chancery`;
const keysIn = (environment: object) =>
  JSON.stringify(environment).match(/key-of-\w+|a secret of the desk/g) ?? [];

it('X17: a process of the public site holds no key of the desk, on a server of one’s own', () => {
  const given = {
    DATABASE_URL: at('desk'),
    DATABASE_DIRECT_URL: at('desk'),
    DATABASE_OWNER_URL: at('owner'),
    DATABASE_READ_URL: at('reader'),
    DATABASE_READ_DIRECT_URL: at('reader'),
    DATA_DIR: '.data',
  };
  const shared = {
    ...given,
    AUTH_SECRET: 'a secret of the desk',
    PUBLIC_URL: 'https://example.org',
  };
  const environment = publicEnvironment(shared, connections(given));
  expect(new Set(keysIn(shared))).toEqual(
    new Set(['key-of-desk', 'key-of-owner', 'key-of-reader', 'a secret of the desk']),
  );
  expect(new Set(keysIn(environment))).toEqual(new Set(['key-of-reader']));
  expect(environment).toMatchObject({ PUBLIC_URL: 'https://example.org', DATA_DIR: '.data' });
});

it('X17: nor on the embedded server', () => {
  const database = embeddedConnections({
    port: 5432,
    password: 'key-of-owner',
    rolePasswords: { chancery_app: 'key-of-desk', chancery_read: 'key-of-reader' },
  });
  const shared = { DATABASE_URL: database.app, AUTH_SECRET: 'a secret of the desk' };
  expect(new Set(keysIn(publicEnvironment(shared, database)))).toEqual(new Set(['key-of-reader']));
});
