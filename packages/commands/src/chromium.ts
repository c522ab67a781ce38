import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { commandEnv, inheritedEnv, inRoot, ROOT } from './env.ts';
import { run } from './run.ts';

const DEBIAN = '/usr/bin/chromium';

/**
 * A real Chromium for the end-to-end tests, in the order that the contract gives: CHROMIUM_PATH,
 * Debian's, Playwright's own, Playwright's download, Debian's package if we are root.
 * @returns the path of its binary
 * @throws with what to do
 */
export async function findChromium(say: (line: string) => void = () => {}): Promise<string> {
  const { CHROMIUM_PATH } = commandEnv();
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH should be the path of a Chromium; there is no ${CHROMIUM_PATH}`);
  }
  if (existsSync(DEBIAN)) return DEBIAN;
  const own = await ownOfPlaywright();
  if (existsSync(own)) return own;

  say("No Chromium here: trying Playwright's own (npx playwright install --with-deps chromium) …");
  const cli = inRoot('node_modules/@playwright/test/cli.js');
  const env = inheritedEnv();
  const download = await run(process.execPath, [cli, 'install', '--with-deps', 'chromium'], {
    cwd: ROOT,
    env,
  });
  if (download.code === 0 && existsSync(own)) return own;

  if (process.getuid?.() === 0) {
    say("That could not be had: trying Debian's package (apt-get install chromium) …");
    const quiet = { cwd: ROOT, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], quiet).catch(() => null);
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    await run('apt-get', install, quiet).catch(() => null);
    if (existsSync(DEBIAN)) return DEBIAN;
  }
  throw new Error(
    'The end-to-end tests need Chromium, and none could be found or installed. ' +
      'Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its binary.',
  );
}

async function ownOfPlaywright(): Promise<string> {
  // Resolved from e2e, which has Playwright among its dependencies; this package has not.
  const require = createRequire(inRoot('e2e/package.json'));
  const { chromium } = require('@playwright/test') as {
    chromium: { executablePath(): string };
  };
  return chromium.executablePath();
}
