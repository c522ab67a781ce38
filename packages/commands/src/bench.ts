import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, Database } from '@chancery/api/engine';
import { generatePersons, personName } from '@chancery/api/testing/persons';
import { pool } from '@chancery/db';
import { anyPort } from '@chancery/db/server';
import { serveBareNext } from './bench/bare-next.ts';
import { type DeskClient, signIn } from './bench/desk-client.ts';
import { editToVisible } from './bench/edit-to-visible.ts';
import { exportWhole } from './bench/export-whole.ts';
import { BENCH_DOSSIER, generateRecords } from './bench/generate-records.ts';
import { compare, type Load, percentile, times } from './bench/measure.ts';
import { recorded } from './bench/recorded.ts';
import { databaseEnv, inheritedEnv, inRoot } from './env.ts';
import { progress, sayError } from './progress.ts';
import { type Stack, startEverything } from './stack.ts';

const RECORDS = 100_000;
const PERSONS = 100_000;
const EDITS = 60;
const PIPELINE = '/pakistan-russia/projects/north-south-gas-pipeline';

const show = progress();
const rows: string[][] = [];
const row = (what: string, value: string, beside: string, ratio: string, aim: string): void => {
  rows.push([what, value, beside, ratio, aim]);
};
const rate = (load: Load): string =>
  `${load.rate.toFixed(0)}/s, p99 ${load.p99} ms, ${load.bytes} B`;
const ratio = (a: number, b: number): string => `${((100 * a) / b).toFixed(0)} %`;

async function main(): Promise<void> {
  const dataDir = join(databaseEnv().DATA_DIR, 'bench');
  mkdirSync(dataDir, { recursive: true });
  const [one, two, three, admin, bareNext, barePg] = await Promise.all([
    anyPort(),
    anyPort(),
    anyPort(),
    anyPort(),
    anyPort(),
    anyPort(),
  ]);
  const stack = await startEverything({
    dataDir,
    webPorts: [one, two, three],
    adminPort: admin,
    quiet: true,
    // All requests come from one address, as many as it can make.
    env: { API_READS_PER_MINUTE: '0' },
  });
  const children: ChildProcess[] = [];
  try {
    const owner = new Database(pool(stack.database.owner, { max: 2 }));
    await show.step(`${RECORDS.toLocaleString('en')} records`, () =>
      generateRecords(owner, RECORDS, show.say),
    );
    await show.step(`${PERSONS.toLocaleString('en')} persons`, () =>
      generatePersons(owner, PERSONS, show.say),
    );
    await owner.pool.end();
    await show.step('Edit to visible', () => measureEdits(stack));
    await show.step('Public page', async () => {
      const page = stack.web[0] + PIPELINE;
      const { byteLength } = await (await fetch(page)).arrayBuffer();
      children.push(serveBareNext(join(dataDir, 'bare-next'), bareNext, byteLength));
      const loads = await compare({ ours: page, bare: await up(`http://localhost:${bareNext}/`) });
      row(
        'public page, whole, from our cache',
        rate(loads.ours),
        `bare Next: ${rate(loads.bare)}`,
        ratio(loads.ours.rate, loads.bare.rate),
        '≥ 100 %',
      );
    });
    await show.step('REST beside bare pg', () => measureReads(stack, dataDir, barePg, children));
    await show.step('Exports', () => measureExports(stack));
    await show.step('Desk list', () => measureDesk(stack));
    await show.step('Record picker', () => measurePicker(stack));
  } finally {
    for (const child of children) child.kill();
    await stack.stop();
  }
  print();
}

async function measureEdits(stack: Stack): Promise<void> {
  const desk = await deskOf(stack);
  const [pipeline] = (
    await desk.query<{ items: { id: string; slug: string }[] }>('desk.list', {
      kind: 'project',
      search: 'north-south',
    })
  ).items;
  if (!pipeline) throw new Error('the pipeline is not there');
  for (const processes of [1, 3]) {
    const found = await editToVisible(
      desk,
      pipeline.id,
      stack.web.slice(0, processes).map((web) => web + PIPELINE),
      EDITS,
    );
    row(
      `edit to visible, ${processes} process${processes > 1 ? 'es' : ''}`,
      `p50 ${found.p50.toFixed(0)} ms, p95 ${found.p95.toFixed(0)} ms`,
      `${found.stale} old bodies of ${EDITS * processes}`,
      '',
      processes === 1 ? 'p95 < 150 ms' : 'p95 < 300 ms',
    );
  }
}

const deskOf = (stack: Stack): Promise<DeskClient> =>
  signIn(stack.admin, stack.demoAccounts as string, 'editor');

async function measureReads(
  stack: Stack,
  dataDir: string,
  port: number,
  children: ChildProcess[],
): Promise<void> {
  const engine = createEngine(stack.database.read, { max: 2 });
  const statements = {
    '/list': await recorded(engine, (api) =>
      api.meeting.list({ dossier: BENCH_DOSSIER, limit: 25 }),
    ),
    '/search': await recorded(engine, (api) => api.search.find({ q: SOUGHT, limit: 25 })),
    '/detail': await recorded(engine, (api) =>
      api.project.bySlug({ slug: 'north-south-gas-pipeline' }),
    ),
  };
  await engine.close();
  const file = join(dataDir, 'statements.json');
  writeFileSync(file, JSON.stringify(statements));
  children.push(
    spawn(
      process.execPath,
      [inRoot('packages/commands/src/bench/bare-pg.ts'), stack.database.read, String(port), file],
      { env: inheritedEnv(), stdio: 'inherit' },
    ),
  );
  const bare = `http://127.0.0.1:${port}`;
  await up(`${bare}/list`);
  const api = `${stack.web[0]}/api/v1`;
  const list = `${api}/meetings?dossier=${BENCH_DOSSIER}&limit=25`;
  const loads = await compare({
    list,
    bareList: `${bare}/list`,
    median: `${list}&asOf=2020-09-01`,
    earliest: `${list}&asOf=2016-02-01`,
    search: `${api}/search?q=${encodeURIComponent(SOUGHT)}&limit=25`,
    bareSearch: `${bare}/search`,
    detail: `${api}/projects/north-south-gas-pipeline`,
    bareDetail: `${bare}/detail`,
  });
  row(
    `REST list, 25 of ${RECORDS.toLocaleString('en')}`,
    rate(loads.list),
    `bare pg: ${rate(loads.bareList)}`,
    ratio(loads.list.rate, loads.bareList.rate),
    '≥ 60 %, p99 ≤ 2 ×',
  );
  row(
    `public search among ${(RECORDS + PERSONS).toLocaleString('en')}, ${SOUGHT}`,
    rate(loads.search),
    `bare pg: ${rate(loads.bareSearch)}`,
    ratio(loads.search.rate, loads.bareSearch.rate),
    '≥ 60 %',
  );
  row(
    'REST detail with references',
    rate(loads.detail),
    `bare pg: ${rate(loads.bareDetail)}`,
    ratio(loads.detail.rate, loads.bareDetail.rate),
    '≥ 20 %',
  );
  row(
    'asOf list, median instant',
    rate(loads.median),
    `present: ${rate(loads.list)}`,
    `time × ${(loads.list.rate / loads.median.rate).toFixed(2)}`,
    '≤ 1.5 ×',
  );
  row(
    'asOf list, earliest instant',
    rate(loads.earliest),
    `present: ${rate(loads.list)}`,
    `time × ${(loads.list.rate / loads.earliest.rate).toFixed(2)}`,
    '≤ 5 ×',
  );
}

/** Whole files of all records, and how much the process that makes them grows meanwhile. */
async function measureExports(stack: Stack): Promise<void> {
  const engine = createEngine(stack.database.read, { max: 2 });
  for (const format of ['csv', 'xlsx', 'jsonl']) {
    const found = await exportWhole(engine, `/meetings?dossier=${BENCH_DOSSIER}&format=${format}`);
    row(
      `export of ${found.rows.toLocaleString('en')} rows, ${format}`,
      `${found.seconds.toFixed(1)} s, ${(found.bytes / 1e6).toFixed(0)} MB`,
      `grew by ${(found.grown / 1e6).toFixed(0)} MB`,
      '',
      'streamed, < 150 MB',
    );
  }
  await engine.close();
}

async function measureDesk(stack: Stack): Promise<void> {
  const desk = await deskOf(stack);
  const list = { kind: 'meeting', limit: 50 };
  let cursor: string | null = null;
  const far = 40;
  for (let page = 0; page < far; page += 1) {
    const next: { nextCursor: string | null } = await desk.query('desk.list', {
      ...list,
      limit: 500,
      ...(cursor ? { cursor } : {}),
    });
    cursor = next.nextCursor;
  }
  for (const [what, input] of Object.entries({
    'by last saved': list,
    'by title': { ...list, sort: 'title' },
    'one type': { ...list, code: 'visit' },
    'a search': { ...list, search: 'meeting 777' },
    [`page ${far * 10}`]: { ...list, cursor },
  })) {
    const found = await times(40, () => desk.query('desk.list', input));
    row(
      `desk list of ${RECORDS.toLocaleString('en')}, ${what}`,
      `p50 ${percentile(found, 0.5).toFixed(0)} ms, p95 ${percentile(found, 0.95).toFixed(0)} ms`,
      'whole HTTP call',
      '',
      'p95 < 60 ms',
    );
  }
}

/** A word of a name in Cyrillic, which stands in Latin and Urdu letters alone. */
const SOUGHT = 'Куреши 15115';

async function measurePicker(stack: Stack): Promise<void> {
  const desk = await deskOf(stack);
  const alias = personName(14_999).ur;
  for (const [what, search] of Object.entries({
    'nothing typed': '',
    'one letter': 's',
    'two letters': 'qu',
    'one letter in Urdu': 'ع',
    'a family name in Cyrillic': 'Куреши',
    'an Urdu alias': alias,
  })) {
    const input = { kinds: ['actor'], search, limit: 20 };
    const found = await times(40, () => desk.query('desk.pick', input));
    row(
      `picker over ${PERSONS.toLocaleString('en')} actors, ${what}`,
      `p50 ${percentile(found, 0.5).toFixed(0)} ms, p95 ${percentile(found, 0.95).toFixed(0)} ms`,
      'whole HTTP call',
      '',
      'p95 < 100 ms',
    );
  }
}

/** Waits until an address answers. */
async function up(address: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return address;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer`);
}

function print(): void {
  const table = [['what', 'measured', 'beside it', 'ratio', 'to reach'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const [index, line] of table.entries()) {
    console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
    if (index === 0) console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  }
}

try {
  await main();
} catch (error) {
  sayError(error);
  process.exitCode = 1;
}
