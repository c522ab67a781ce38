import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { generate } from '@chancery/db/generate';
import { schemaDrift } from '@chancery/db/migrate';
import { startTestServer, TEST_DATA_DIR } from '@chancery/db/template';
import { useBuild } from './builds.ts';
import { findChromium } from './chromium.ts';
import { inheritedEnv, inRoot, ROOT } from './env.ts';
import { checkGraph } from './graph.ts';
import {
  type Count,
  countPlaywright,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
  type PlaywrightReport,
  type VitestReport,
} from './results.ts';
import { run } from './run.ts';
import { checkScripts } from './workspaces.ts';

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };
const REPORTS = join(TEST_DATA_DIR, 'reports');

/** What a step came to, and which of its tests failed where it can tell. */
export type Outcome = Count & { failures?: string[] };

export type Step = {
  /** For `--only`. */
  name: string;
  title: string;
  /** Runs with live output; a thrown error counts as one failure. */
  work(say: (line: string) => void, signal: AbortSignal): Promise<Outcome>;
};

/** What `npm test` does, in this order: cheap and telling first. */
export const STEPS: Step[] = [
  {
    name: 'lint',
    title: 'Format, lint and unused code',
    async work(say, signal) {
      const args = ['check', '--error-on-warnings', '--max-diagnostics=50'];
      const sound = await byExitCode(say, signal, 'biome', args);
      return sound === PASSED ? byExitCode(say, signal, 'knip', ['--no-progress']) : sound;
    },
  },
  {
    name: 'types',
    title: 'Types',
    async work(say, signal) {
      generate();
      const args = [
        'run',
        'typecheck',
        '--concurrency=2',
        '--continue',
        '--ui=stream',
        '--output-logs=errors-only',
      ];
      return byExitCode(say, signal, 'turbo', args);
    },
  },
  {
    name: 'graph',
    title: 'Graph of imports',
    work: async (say) => sentences(say, checkGraph(ROOT)),
  },
  {
    name: 'scripts',
    title: 'Graph of tasks',
    work: async (say) => sentences(say, checkScripts(ROOT)),
  },
  {
    name: 'drift',
    title: 'Schema and migrations agree',
    async work(say) {
      const server = await startTestServer();
      try {
        const { statements } = await schemaDrift(server.url);
        if (statements.length > 0)
          say('No migration makes this; npm run db -- new NAME writes one:');
        return sentences(say, statements);
      } finally {
        await server.stop();
      }
    },
  },
  { name: 'unit', title: 'Unit and integration', work: vitest },
  {
    name: 'build',
    title: 'Builds',
    async work(_say, signal) {
      const build = await useBuild({ signal });
      build.release();
      return PASSED;
    },
  },
  { name: 'e2e', title: 'End to end', work: playwright },
];

async function vitest(say: (line: string) => void, signal: AbortSignal): Promise<Outcome> {
  generate();
  const report = reportPath('vitest.json');
  const { code } = await run(
    inRoot('node_modules/.bin/vitest'),
    [
      'run',
      '--config',
      inRoot('packages/commands/vitest.all.config.ts'),
      // Nothing else runs meanwhile; the default leaves a core to who works on it. From here it holds
      // for every workspace, which the configuration of the whole does not.
      `--maxWorkers=${availableParallelism()}`,
      // A watchdog for what hangs, in every workspace alike: how long a test takes proves nothing.
      '--testTimeout=120000',
      '--hookTimeout=120000',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: ROOT, env: inheritedEnv(), onLine: say, signal },
  );
  if (!existsSync(report)) throw new Error(`vitest left no report (exit code ${code})`);
  const results: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
  return { ...countVitest(results, code), failures: failuresOfVitest(results, ROOT) };
}

async function playwright(say: (line: string) => void, signal: AbortSignal): Promise<Outcome> {
  if (!existsSync(inRoot('e2e/playwright.config.ts'))) {
    throw new Error('There are no end-to-end tests: e2e/playwright.config.ts is missing');
  }
  const report = reportPath('playwright.json');
  const { code } = await run(
    process.execPath,
    [inRoot('node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    {
      cwd: inRoot('e2e'),
      env: {
        ...inheritedEnv(),
        CHROMIUM_PATH: await findChromium(say),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
      onLine: say,
      signal,
    },
  );
  if (!existsSync(report)) throw new Error(`Playwright left no report (exit code ${code})`);
  const results: PlaywrightReport = JSON.parse(readFileSync(report, 'utf8'));
  return { ...countPlaywright(results, code), failures: failuresOfPlaywright(results) };
}

async function byExitCode(
  say: (line: string) => void,
  signal: AbortSignal,
  program: string,
  args: string[],
): Promise<Count> {
  const { code } = await run(inRoot('node_modules/.bin', program), args, {
    cwd: ROOT,
    env: inheritedEnv(),
    onLine: say,
    signal,
  });
  return code === 0 ? PASSED : FAILED;
}

function sentences(say: (line: string) => void, problems: string[]): Count {
  for (const problem of problems) say(problem);
  return problems.length === 0 ? PASSED : FAILED;
}

function reportPath(name: string): string {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, name);
  // One of an earlier run must not be taken for this one's.
  rmSync(path, { force: true });
  return path;
}
