import { describe, expect, it } from 'vitest';
import { parse } from './env.ts';

const GOOD = {
  DATABASE_URL: 'postgresql://chancery_app:x@localhost:5432/chancery',
  AUTH_SECRET: 'a secret of at least thirty-two characters',
};

describe('the environment', () => {
  it('needs a database and a secret, and knows the rest', () => {
    expect(parse(GOOD)).toEqual({
      ...GOOD,
      DATABASE_DIRECT_URL: GOOD.DATABASE_URL,
      ADMIN_URL: 'http://localhost:3001',
      PUBLIC_URL: 'http://localhost:3000',
      LOG_LEVEL: 'info',
      TRUST_PROXY: false,
      S3_ENDPOINT: 'https://s3.amazonaws.com',
      S3_REGION: 'us-east-1',
      S3_PREFIX: '',
    });
    expect(parse({ ...GOOD, TRUST_PROXY: '1' }).TRUST_PROXY).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parse({ ...GOOD, ADMIN_URL: '', DATABASE_DIRECT_URL: '' }).ADMIN_URL).toBe(
      'http://localhost:3001',
    );
  });

  it('names every wrong variable and says what it should be', () => {
    const start = () =>
      parse({ DATABASE_URL: 'mysql://x', AUTH_SECRET: 'short', ADMIN_URL: 'desk' });
    expect(start).toThrow(/DATABASE_URL should be a PostgreSQL address/);
    expect(start).toThrow(/AUTH_SECRET should be a secret of at least 32 characters/);
    expect(start).toThrow(/ADMIN_URL should be an address/);
  });
});
