import { join } from 'node:path';
import { withLock } from '@chancery/db/lock';
import { entry, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { bothShow, fromBoth } from './bodies.ts';

const PROJECTS = '/pakistan-russia/projects';
const EDITS = 200;
/** As the web app's listener names its connection. */
const LISTENER = 'chancery web listener';

test('Of 200 edits, none is answered as published while a process still serves the old page', {
  tag: '@alone',
}, async ({ desk, web }) => {
  test.setTimeout(180_000);
  const project = await desk.newProject('Edited often');
  const path = `${PROJECTS}/${project.slug}`;
  const { head } = await desk.get(project.id);
  let baseId = head?.revisionId ?? null;
  const stale: number[] = [];
  const late: number[] = [];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const answer = await desk.mutate('desk.publish', {
      id: project.id,
      save: {
        kind: 'project',
        baseId,
        data: { ...head?.snapshot, summary: { en: `This is edit ${edit}.` } },
      },
    });
    const answers = await fromBoth(web, path);
    baseId = answer.revisions[0]?.revisionId ?? null;
    if (!answer.visible) late.push(edit);
    if (!answers.every(({ body }) => body.includes(`This is edit ${edit}.`))) stale.push(edit);
  }
  expect(stale).toEqual([]);
  expect(late).toEqual([]);
});

test('A page that nothing changed is served from the cache', { tag: '@alone' }, async ({
  desk,
  web,
}) => {
  const project = await desk.newProject('Left alone');
  const path = `${PROJECTS}/${project.slug}`;
  await fromBoth(web, path);
  const kept = await fromBoth(web, path);
  expect(kept.map(({ headers }) => headers.get('x-nextjs-cache'))).toEqual(['HIT', 'HIT']);
});

test('A listener whose connection is cut during a publication catches up', {
  tag: '@alone',
}, async ({ desk, database, web }) => {
  const project = await desk.newProject('Cut off');
  const path = `${PROJECTS}/${project.slug}`;
  const cut = () =>
    database.query<{ cut: boolean }>(
      `SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity
       WHERE application_name = $1 ORDER BY backend_start LIMIT 1`,
      [LISTENER],
    );
  for (let round = 1; round <= 5; round += 1) {
    await fromBoth(web, path);
    const words = `Heard after the cut of round ${round}.`;
    const [{ rows }] = await Promise.all([
      cut(),
      desk.change('project', project.id, (data) => ({ ...data, summary: { en: words } })),
    ]);
    expect(rows).toEqual([{ cut: true }]);
    await expect(() => bothShow(web, path, words)).toPass({ timeout: 10_000 });
    await expect
      .poll(
        async () =>
          (
            await database.query('SELECT FROM pg_stat_activity WHERE application_name = $1', [
              LISTENER,
            ])
          ).rows.length,
      )
      .toBe(2);
  }
});

test('X11: While the database is away, pages that were read go on; it starts again, and all is as before', {
  tag: '@alone',
}, async ({ desk, database, stack, web }) => {
  const kept = await desk.newProject('Read lately');
  const unread = await desk.newProject('Never read');
  const path = `${PROJECTS}/${kept.slug}`;
  await bothShow(web, path, kept.title);

  const {
    rows: [told],
  } = await database.query<{ file: string }>(`SELECT pg_read_file('postmaster.pid') AS file`);
  const postmaster = Number.parseInt(told?.file ?? '', 10);
  expect(postmaster).toBeGreaterThan(1);
  // Whoever keeps it would start it again at once; this lock holds that up.
  await withLock(join(stack.dataDir, 'postgres.lock'), async () => {
    // Its fast shutdown: after a kill a server for tests lacks what was published last, because it
    // answers before it writes.
    process.kill(postmaster, 'SIGINT');
    await expect
      .poll(() =>
        database.query('SELECT 1').then(
          () => 'answers',
          () => 'is away',
        ),
      )
      .toBe('is away');
    for (let round = 0; round < 5; round += 1) await bothShow(web, path, kept.title);
    for (const { status, headers } of await fromBoth(web, `${PROJECTS}/${unread.slug}`)) {
      expect(status).toBe(503);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    for (const { status } of await fromBoth(web, '/readyz')) expect(status).toBe(503);
    for (const { status } of await fromBoth(web, '/healthz')) expect(status).toBe(200);
  });

  await expect(() => bothShow(web, `${PROJECTS}/${unread.slug}`, unread.title)).toPass({
    timeout: 20_000,
  });
  await expect
    .poll(async () => (await fromBoth(web, '/readyz')).map(({ status }) => status))
    .toEqual([200, 200]);
  await expect.poll(() => fetch(`${stack.admin}/readyz`).then(({ status }) => status)).toBe(200);
  const words = unique('Published after the database came back');
  const answer = await desk.change('project', kept.id, (data) => ({
    ...data,
    summary: { en: words },
  }));
  expect(answer.visible).toBe(true);
  await bothShow(web, path, words);
});

test('Pages run under a policy that allows no inline script, and break none of it', async ({
  reader,
  desk,
  web,
}) => {
  const project = await desk.newProject('Under policy', {
    history: [],
  });
  await desk.change(
    'project',
    project.id,
    (data) => ({
      ...data,
      history: [entry(project.source.id, '2014-11', 'proposed')],
    }),
    { note: 'Only the month is known.' },
  );
  const paths = [
    '/',
    '/pakistan-russia',
    '/ur/pakistan-russia',
    PROJECTS,
    `${PROJECTS}/${project.slug}`,
    `${PROJECTS}/north-south-gas-pipeline?asOf=2021-04-08`,
  ];
  for (const path of paths) {
    for (const visit of ['first', 'second']) {
      for (const { headers } of await fromBoth(web, path)) {
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy, `${visit} answer of ${path}`).toContain("default-src 'none'");
        expect(policy).toMatch(/script-src 'self'(;|$)/);
        expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes/);
        expect(policy).toContain("frame-ancestors 'none'");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      }
    }
    // A violation would be an error in the console, which fails the test.
    await reader.goto(path);
    await expect(reader.getByRole('main')).toBeVisible();
  }
});
