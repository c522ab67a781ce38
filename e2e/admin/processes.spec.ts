import { readFileSync } from 'node:fs';
import { readProcessRecord } from '@chancery/db/process-record';
import { expect, test } from '../fixtures.ts';

const pidOf = (dataDir: string, name: string): number =>
  Number.parseInt(
    readProcessRecord(dataDir)?.processes.find((it) => it.name === name)?.identity ?? '',
    10,
  );

test('X11: A worker that was killed starts again alone, and administrators see that it did', {
  tag: '@alone',
}, async ({ admin, editor, stack, web }) => {
  const killed = pidOf(stack.dataDir, 'worker');
  const others = ['web', 'web-2', 'admin'].map((name) => pidOf(stack.dataDir, name));
  process.kill(killed, 'SIGKILL');
  const stateOf = async () => {
    const answer = await fetch(`${stack.admin}/readyz`);
    return ((await answer.json()) as { processes: Record<string, string> }).processes.worker;
  };
  // It lasts half a second.
  const often = { intervals: [50] };
  await expect.poll(stateOf, often).toBe('starting again');
  expect((await fetch(`${web(1)}/pakistan-russia`)).status).toBe(200);
  await expect.poll(stateOf, often).toBe('running');
  expect(pidOf(stack.dataDir, 'worker')).not.toBe(killed);
  expect(['web', 'web-2', 'admin'].map((name) => pidOf(stack.dataDir, name))).toEqual(others);

  await admin.goto('/settings');
  const table = admin.getByRole('table', { name: 'Processes of this installation' });
  await expect(
    table.getByRole('row', { name: /^worker Running 1 .*was ended by SIGKILL/ }),
  ).toBeVisible();
  await expect(table.getByRole('row', { name: /^postgres Running/ })).toBeVisible();
  await editor.goto('/settings');
  await expect(editor.getByRole('heading', { name: 'My sessions' })).toBeVisible();
  await expect(editor.getByText('Processes of this installation')).toHaveCount(0);
});

test('X17: The processes of the public site hold one login, which reads', async ({ stack }) => {
  test.skip(process.platform !== 'linux', 'No other system tells the environment of a process.');
  for (const name of ['web', 'web-2']) {
    const environment = readFileSync(`/proc/${pidOf(stack.dataDir, name)}/environ`, 'utf8');
    const logins = environment.match(/postgresql:\/\/\w+/g) ?? [];
    expect(new Set(logins)).toEqual(new Set(['postgresql://chancery_read']));
    expect(environment).not.toContain('AUTH_SECRET');
    expect(environment).not.toContain('DATA_DIR');
  }
});
