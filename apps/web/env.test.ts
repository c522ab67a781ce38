import { expect, test } from 'vitest';
import { parse } from './env.ts';

test('a wrong value stops the start with its name and what it should be', () => {
  expect(() => parse({ DATABASE_URL: 'mysql://x', WEB_PORT: 'many' })).toThrow(
    /DATABASE_URL should be a PostgreSQL address[\s\S]*WEB_PORT should be a port/,
  );
});

test('an empty value counts as unset, and addresses fall back to the one that is given', () => {
  const url = 'postgresql://reader@localhost:5432/chancery';
  expect(parse({ DATABASE_URL: url, DATABASE_READ_URL: '', PUBLIC_URL: '' })).toMatchObject({
    readUrl: url,
    directUrl: url,
    PUBLIC_URL: 'http://localhost:3000',
  });
});
