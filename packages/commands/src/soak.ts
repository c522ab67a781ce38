// Tries the laws of the engine many times over; then kills every process while people publish,
// schedule and read, and holds what was answered against what is there after each round:
//   npm run soak [-- --laws 20 --minutes 10 --kills 1000]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { anyPort } from '@chancery/db/server';
import { askedToStop } from './asked-to-stop.ts';
import { signIn } from './bench/desk-client.ts';
import { databaseEnv } from './env.ts';
import { loadEngine } from './hooks.ts';
import { progress, sayError } from './progress.ts';
import { killAtRandom, type Target } from './soak/killer.ts';
import { tryLaws } from './soak/laws.ts';
import { Ledger } from './soak/ledger.ts';
import { read, write } from './soak/people.ts';
import { type Stack, startEverything } from './stack.ts';

const ROUND_MS = 60_000;
const WRITERS = 3;
const PATIENCE_MS = 120_000;
/** They are killed on purpose, so nobody waits half a minute for them. */
const PAUSES = { first: 100, longest: 1_000, enough: 5_000 };
const PAGES = [
  '/pakistan-russia',
  '/pakistan-russia/topics',
  '/pakistan-russia/projects/north-south-gas-pipeline',
];

const show = progress();
// What is being killed on purpose is ended by us all the same, and nothing is left running.
const { signal } = askedToStop();

async function killWhileWorking(minutes: number, kills: number): Promise<string[]> {
  const dataDir = join(databaseEnv().DATA_DIR, 'soak');
  mkdirSync(dataDir, { recursive: true });
  const [one, two, adminPort] = await Promise.all([anyPort(), anyPort(), anyPort()]);
  const stack = await startEverything({
    dataDir,
    webPorts: [one, two],
    adminPort,
    quiet: true,
    pauses: PAUSES,
    signal,
    env: { API_READS_PER_MINUTE: '0' },
  });
  const ledger = new Ledger();
  const killed = new Map<Target, number>();
  const seen: Parameters<typeof read>[1] = { pages: 0, unavailable: 0, faults: [] };
  const all = (): number => [...killed.values()].reduce((sum, count) => sum + count, 0);
  const faults: string[] = [];
  try {
    const desk = await signIn(stack.admin, stack.demoAccounts as string, 'admin');
    const until = Date.now() + minutes * 60_000;
    for (let round = 1; Date.now() < until && all() < kills && !signal.aborted; round += 1) {
      const end = Math.min(until, Date.now() + ROUND_MS);
      const killing = () => Date.now() < end && all() < kills && !signal.aborted;
      const addresses = stack.web.flatMap((web) => PAGES.map((page) => web + page));
      await Promise.all([
        killAtRandom({ dataDir, owner: stack.database.owner }, killed, killing),
        ...Array.from({ length: WRITERS }, () => write(desk, ledger, killing)),
        read(addresses, seen, killing),
      ]);
      const found = [
        ...(await check(stack, ledger)),
        ...ledger.refusals.splice(0),
        ...seen.faults.splice(0),
      ];
      faults.push(...found);
      show.say(
        `round ${round}: ${all()} kills, ${ledger.answered} changes answered, ${ledger.repeated} sent again, ${seen.pages} pages, ${seen.unavailable} times unavailable; ${found.join('; ') || 'all is sound'}`,
      );
    }
  } finally {
    await stack.stop();
  }
  print(killed, ledger, seen, faults);
  return faults;
}

/** With nobody killing: all is up again, what was due is out, every answer holds, nothing is to repair. */
async function check(stack: Stack, ledger: Ledger): Promise<string[]> {
  const deadline = Date.now() + PATIENCE_MS;
  for (const address of [...stack.web, stack.admin])
    while (!(await isReady(address))) {
      if (Date.now() > deadline) return [`${address} is not ready after ${PATIENCE_MS / 1000} s`];
      await wait(100);
    }
  while (ledger.waits() && (await ledger.faults(stack.database.owner)).length > 0) await wait(500);
  const faults = await ledger.faults(stack.database.owner);
  const { createEngine, verify, reindex } = await loadEngine();
  const engine = createEngine(stack.database.app, { max: 2 });
  try {
    faults.push(...(await verify(engine.db.read, engine.kinds)).faults);
    const { repaired } = await reindex(engine);
    for (const [table, rows] of Object.entries(repaired))
      faults.push(`reindex repaired ${rows} rows of ${table}`);
  } finally {
    await engine.close();
  }
  return faults;
}

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  );

function print(
  killed: ReadonlyMap<Target, number>,
  ledger: Ledger,
  seen: { pages: number; unavailable: number },
  faults: readonly string[],
): void {
  const rows: [string, number][] = [
    ...[...killed].map(([target, count]): [string, number] => [`killed: ${target}`, count]),
    ['changes answered', ledger.answered],
    ['sent again with the same id', ledger.repeated],
    ['records', ledger.entries.size],
    ['pages read', seen.pages],
    ['times a page was unavailable', seen.unavailable],
    ['faults', faults.length],
  ];
  show.say(
    `\n${rows.map(([what, count]) => `| ${what.padEnd(30)} | ${String(count).padStart(7)} |`).join('\n')}`,
  );
  for (const fault of faults) show.say(fault);
}

try {
  const { values } = parseArgs({
    options: {
      laws: { type: 'string', default: '20' },
      minutes: { type: 'string', default: '10' },
      kills: { type: 'string', default: '1000' },
    },
  });
  const [laws, minutes, kills] = [
    Number(values.laws),
    Number(values.minutes),
    Number(values.kills),
  ];
  const faults = [
    ...(laws > 0 ? await tryLaws(laws, show.say, signal) : []),
    ...(minutes > 0 && !signal.aborted ? await killWhileWorking(minutes, kills) : []),
  ];
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  sayError(error);
  process.exitCode = 1;
}
