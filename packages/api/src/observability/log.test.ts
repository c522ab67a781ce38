import { expect, it } from 'vitest';
import { defined } from '../../test/defined.ts';
import { log, logConsole, startLog } from './log.ts';

const lines: string[] = [];
const begin = (level: 'info' | 'debug' = 'info') => {
  lines.length = 0;
  startLog({ process: 'test', level, to: { write: (line) => lines.push(line) } });
};

it('X27 nothing secret stands in the log, wherever it was said', () => {
  begin('debug');
  const secret = 'Zq7-w0rd';
  const error = Object.assign(
    new Error(`no postgresql://chancery_app:${secret}@db:5432/chancery`),
    {
      detail: `Failing row contains (1, ${secret}).`,
      input: secret,
      code: '23514',
      constraint: 'Account_email',
    },
  );
  log().error({ err: new Error('It failed', { cause: error }) }, 'A change failed');
  log().warn({ url: `/invitation/${secret}` }, `GET /invitation/${secret}`);
  log().warn({ url: `/api/auth/callback?code=${secret}&state=1` }, 'Answered 500');
  log().info({ sent: { authorization: `Bearer ${secret}` } }, `authorization: bearer ${secret}`);
  log().debug({ cookie: `a=b; __Host-chancery-session=${secret}; chancery-device=${secret}` }, '');
  log().debug(`set-cookie: __Secure-next-auth.session-token=${secret}; Path=/`);
  expect(lines).toHaveLength(6);
  expect(lines.join('')).not.toContain(secret);
  expect(JSON.parse(defined(lines[0])).err.cause).toMatchObject({
    message: 'no postgresql://chancery_app:…@db:5432/chancery',
    code: '23514',
    constraint: 'Account_email',
  });
});

it('says what its level lets through, with the process and the time', () => {
  begin();
  log().debug('not this');
  log().info('this');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      process: 'test',
      pid: process.pid,
      msg: 'this',
    },
  ]);
});

it('takes what libraries say to the console', () => {
  begin();
  const kept = { ...console };
  try {
    logConsole();
    console.error('\u001b[31m⨯\u001b[39m', new TypeError('undone'), { at: [1] });
  } finally {
    Object.assign(console, kept);
  }
  expect(JSON.parse(defined(lines[0]))).toMatchObject({
    level: 'error',
    msg: '⨯ { at: [ 1 ] }',
    err: { type: 'TypeError', message: 'undone' },
  });
});
