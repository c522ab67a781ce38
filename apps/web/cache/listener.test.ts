import { createServer } from 'node:http';
import { system } from '@chancery/api/engine';
import { type Harness, harness } from '@chancery/api/testing';
import { type Ids, ids, opening, projectData, publishNew } from '@chancery/api/testing/cast';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { frontKeyOf } from './front-keys.ts';
import { health } from './health.ts';
import { Listener } from './listener.ts';
import { pinned } from './moments.ts';
import { redirectOf } from './redirects.ts';
import { currentVersion, versionOf } from './tag-clock.ts';
import { tagFor } from './use-sets.ts';

let desk: Harness;
let cast: Ids;
let listener: Listener;
let admin: pg.Client;
const purged: string[] = [];
const front = createServer((request, answer) => {
  purged.push(`${request.method} ${request.headers.xkey}`);
  answer.end();
});

beforeAll(async () => {
  desk = await harness();
  cast = ids();
  await desk.run(system('seed'), ...opening(cast));
  admin = new pg.Client({ connectionString: desk.database.owner });
  await admin.connect();
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const { port } = front.address() as { port: number };
  listener = new Listener({
    directUrl: desk.database.readDirect,
    purgeUrl: `http://127.0.0.1:${port}/`,
  });
  await listener.start(10_000);
});
afterAll(async () => {
  await listener?.stop();
  front.close();
  await admin?.end();
  await desk?.close();
});

const row = async () => {
  const { rows } = await admin.query<{ set: string; alive: boolean }>(
    `SELECT "appliedSet" AS set, "seenAt" > now() - interval '3 s' AS alive FROM "Listener" WHERE id = $1`,
    [listener.id],
  );
  return { set: Number(rows[0]?.set), alive: rows[0]?.alive };
};

/** Publishes the pipeline with something changed and gives the number of the set. */
async function publish(changed: object): Promise<number> {
  const {
    rows: [present],
  } = await admin.query<{ id: string; snapshot: object }>(
    `SELECT id, snapshot FROM "Revision" WHERE "recordId" = $1 AND "publishedFrom" IS NOT NULL AND "publishedTo" IS NULL`,
    [cast.pipeline],
  );
  desk.clock.advance(1_000);
  await desk.run(system('seed'), {
    type: 'publish',
    recordId: cast.pipeline,
    save: {
      type: 'save',
      recordId: cast.pipeline,
      kind: 'project',
      baseId: present?.id ?? null,
      data: { ...present?.snapshot, ...changed },
    },
  });
  const { rows } = await admin.query<{ number: string }>('SELECT number FROM "ChainHead"');
  return Number(rows[0]?.number);
}

test('on the first connection it stands at the head, and what was made before is dropped', async () => {
  expect(health()).toMatchObject({ listening: true, connected: true });
  expect(await row()).toMatchObject({ set: health().applied, alive: true });
  expect(versionOf([tagFor(['anything'])])).toBeGreaterThan(0);
});

test('X20: while its connection stands the database is there, though no other can be had', async () => {
  const { rows } = await admin.query<{ name: string }>('SELECT current_database() AS name');
  const limit = (most: number) =>
    admin.query(`ALTER DATABASE "${rows[0]?.name}" CONNECTION LIMIT ${most}`);
  await limit(0);
  try {
    const other = new pg.Client({ connectionString: desk.database.readDirect });
    await expect(other.connect()).rejects.toThrow('too many connections');
    expect(await health().probe?.()).toBe(true);
  } finally {
    await limit(-1);
  }
});

test('Y9 a publication moves its uses and is purged from the cache in front before it is acknowledged', async () => {
  const before = currentVersion();
  const set = await publish({ summary: { en: 'A line from Karachi to Lahore' } });
  await vi.waitFor(async () => expect((await row()).set).toBe(set));
  expect(versionOf([tagFor(['project/north-south-gas-pipeline'])])).toBeGreaterThan(before);
  expect(versionOf([tagFor([`${cast.dossier}:project`])])).toBeGreaterThan(before);
  expect(versionOf([tagFor(['meeting/never'])])).toBeLessThanOrEqual(before);
  expect(
    purged.some((line) => line.split(' ').includes(frontKeyOf('project/north-south-gas-pipeline'))),
  ).toBe(true);
});

test('W6 every instant after a publication is read as that of the publication, once it is heard', async () => {
  const set = await publish({ summary: { en: 'Heard, and pinned' } });
  await vi.waitFor(async () => expect((await row()).set).toBe(set));
  const at = desk.clock.now().getTime();
  const later = Date.parse('2030-01-01');
  const read = (ms: number) => pinned(new Date(at + ms).toISOString(), later);
  expect([read(0), read(1), read(999)]).toEqual(Array(3).fill(new Date(at).toISOString()));
  expect(Date.parse(read(-1))).toBeLessThan(at);
});

test('after its connection was cut it applies the sets that it missed', async () => {
  const before = currentVersion();
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'chancery web listener'`,
  );
  const set = await publish({ summary: { en: 'Told while nobody listened' } });
  await vi.waitFor(async () => expect((await row()).set).toBe(set), { timeout: 10_000 });
  expect(versionOf([tagFor(['project/north-south-gas-pipeline'])])).toBeGreaterThan(before);
});

test('a renamed record redirects from its former address', async () => {
  const set = await publish({ slug: 'pakistan-stream' });
  await vi.waitFor(async () => expect((await row()).set).toBe(set));
  expect(redirectOf('project', 'north-south-gas-pipeline')).toBe('pakistan-stream');
  expect(redirectOf('project', 'pakistan-stream')).toBeNull();
});

test('a merged record redirects to the one it stands for', async () => {
  const twin = ids().pipeline;
  await desk.run(
    system('seed'),
    publishNew('project', twin, projectData(cast, { slug: 'twin-line' })),
  );
  desk.clock.advance(1_000);
  await desk.run(system('merge'), {
    type: 'merge',
    recordId: twin,
    intoId: cast.pipeline,
    reason: 'The same line twice',
  });
  await vi.waitFor(() => expect(redirectOf('project', 'twin-line')).toBe('pakistan-stream'));
});

test('a listener that stopped is not waited for', async () => {
  await listener.stop();
  expect((await row()).alive).toBe(false);
});
