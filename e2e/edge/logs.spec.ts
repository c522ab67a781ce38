import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defined } from '@chancery/api/testing/defined';
import { expect, test } from '../fixtures.ts';

const DOSSIER = '/pakistan-russia';

type Line = { level: string; requestId?: string; fault?: string; err?: { message: string } };

test('X27 a fault of ours has lines in the log, as JSON, with the id that its answer carries', {
  tag: '@alone',
}, async ({ database, web, stack, editor }) => {
  const linesOf = (name: string, id: string): Line[] => {
    const text = readFileSync(join(stack.dataDir, 'logs', `${name}.log`), 'utf8');
    const lines = text.split('\n').flatMap((line): Line[] => {
      return line.startsWith('{') ? [JSON.parse(line)] : [];
    });
    const own = lines.filter((line) => line.requestId === id);
    // A read that requests share has its line for the first of them; each names the fault.
    const faults = lines.filter(({ fault }) => fault && JSON.stringify(own).includes(fault));
    return [...own, ...faults];
  };
  const table = 'MeetingIndex';
  const page = `${DOSSIER}/meetings?asOf=2020-02-05`;
  await database.query(`ALTER TABLE "${table}" RENAME TO "${table}Away"`);
  try {
    for (const path of [
      page,
      `${DOSSIER}/meetings/figure.svg?asOf=2020-02-05`,
      '/api/v1/meetings?asOf=2020-02-05',
      `/api/trpc/meeting.list?input=${encodeURIComponent('{"limit":1}')}`,
    ]) {
      const given = `e2e-${path.replace(/\W+/g, '-')}`;
      const answer = await fetch(`${web(1)}${path}`, { headers: { 'x-request-id': given } });
      expect.soft(answer.status, path).toBe(500);
      expect.soft(answer.headers.get('x-request-id'), path).toBe(given);
      const body = await answer.text();
      // The page for faults is made with the build, and knows no number.
      if (path !== page) expect.soft(body, path).toContain(given);
      expect.soft(JSON.stringify(linesOf('web', given)), path).toContain(`\\"${table}\\"`);
    }
    const answer = await editor.request.get(
      `/api/trpc/meeting.list?input=${encodeURIComponent('{"limit":1}')}`,
    );
    expect(answer.status()).toBe(500);
    const id = defined(answer.headers()['x-request-id']);
    expect(JSON.stringify(linesOf('admin', id))).toContain(table);
  } finally {
    await database.query(`ALTER TABLE "${table}Away" RENAME TO "${table}"`);
  }
  for (const name of ['web', 'web-2', 'admin', 'worker']) {
    const text = readFileSync(join(stack.dataDir, 'logs', `${name}.log`), 'utf8');
    expect(text).not.toMatch(/chancery-session=[^…]|postgresql:\/\/\w+:[^…]/);
  }
});
