import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@chancery/db/env';
import { freePort } from '@chancery/db/server';
import { unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const NGINX = '/usr/sbin/nginx';
const VARNISH = '/usr/sbin/varnishd';
const hasVarnish = existsSync(VARNISH) && globSync('/usr/lib/*/varnish/vmods/libvmod_xkey.so')[0];
const DOSSIER = '/pakistan-russia';
const EDITS = 30;
const READERS = 8;

test('W8 X3 an nginx as Debian installs it serves every kind of page', { tag: '@alone' }, async ({
  web,
}) => {
  test.skip(!existsSync(NGINX), 'needs nginx: apt-get install nginx-light');
  const port = await freePort();
  const folder = folderFor('nginx');
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `pid ${folder}/pid; error_log ${folder}/error.log;
     events {}
     http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
       .map((name) => `${name}_temp_path ${folder}/${name};`)
       .join(' ')}
       server { listen 127.0.0.1:${port}; location / { proxy_pass ${web(1)}; } } }`,
  );
  const nginx = spawn(NGINX, ['-e', `${folder}/error.log`, '-c', config, '-g', 'daemon off;']);
  try {
    const base = `http://127.0.0.1:${port}`;
    await expect.poll(() => statusOf(`${base}/healthz`)).toBe(200);
    const wrong: string[] = [];
    for (const path of await everyKindOfPage(web(1))) {
      const status = await statusOf(`${base}${path}`);
      if (status !== 200) wrong.push(`${status} ${path}`);
    }
    expect(wrong).toEqual([]);
  } finally {
    await ended(nginx);
    rmSync(folder, { recursive: true });
  }
});

test(`Y9 of ${EDITS} publications under ${READERS} readers, none is answered while Varnish has the old page`, {
  tag: '@alone',
}, async ({ stack, desk }) => {
  test.skip(!hasVarnish, 'needs Varnish with xkey: apt-get install varnish varnish-modules');
  test.setTimeout(180_000);
  const [port, sitePort] = [await freePort(), await freePort()];
  const folder = folderFor('varnish');
  const front = `http://127.0.0.1:${port}`;
  const site = spawn(process.execPath, [join(ROOT, 'packages/commands/src/serve.ts'), 'web'], {
    env: {
      ...process.env,
      DATABASE_URL: stack.database.read,
      DATA_DIR: folder,
      PURGE_URL: `${front}/`,
      WEB_PORT: String(sitePort),
    },
    stdio: 'ignore',
  });
  const vcl = join(folder, 'chancery.vcl');
  writeFileSync(
    vcl,
    readFileSync(join(ROOT, 'deploy/varnish/chancery.vcl'), 'utf8')
      .replace('.host = "127.0.0.1"', '.host = "localhost"')
      .replace('.port = "3000"', `.port = "${sitePort}"`),
  );
  const varnish = spawn(
    VARNISH,
    ['-F', '-n', join(folder, 'work'), '-a', `127.0.0.1:${port}`, '-f', vcl, '-s', 'malloc,64m'],
    { stdio: 'ignore' },
  );
  let reading = true;
  try {
    await expect.poll(() => statusOf(`${front}/readyz`), { timeout: 60_000 }).toBe(200);
    const project = await desk.newProject('Read through a cache');
    const path = `${DOSSIER}/projects/${project.slug}`;
    const readers = Array.from({ length: READERS }, async () => {
      while (reading) await (await fetch(`${front}${path}`)).arrayBuffer();
    });
    const stale: number[] = [];
    let hits = 0;
    for (let edit = 1; edit <= EDITS; edit += 1) {
      const words = unique(`Edit ${edit}`);
      const { visible } = await desk.change('project', project.id, (data) => ({
        ...data,
        summary: { en: words },
      }));
      const answers = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const answer = await fetch(`${front}${path}`);
          if (
            Number(answer.headers.get('age')) > 0 ||
            answer.headers.get('x-varnish')?.includes(' ')
          )
            hits += 1;
          return answer.text();
        }),
      );
      if (visible && !answers.every((body) => body.includes(words))) stale.push(edit);
    }
    reading = false;
    await Promise.all(readers);
    expect(stale).toEqual([]);
    // It would prove nothing of a cache that keeps nothing.
    expect(hits).toBeGreaterThan(0);
  } finally {
    reading = false;
    await Promise.all([ended(varnish), ended(site)]);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Both programs do their work as users of their own, in files below it. */
function folderFor(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), `chancery-${program}-`));
  chmodSync(folder, 0o755);
  return folder;
}

const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );

/** In each language every list, and a record of each register; the longest page among them. */
async function everyKindOfPage(base: string): Promise<string[]> {
  const map = await (await fetch(`${base}/sitemap.xml`)).text();
  const paths = new Map<string, string>([
    ['longest', `${DOSSIER}/projects/north-south-gas-pipeline`],
    ['search', `${DOSSIER}/search?q=gas`],
  ]);
  for (const [, address = ''] of map.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const { pathname } = new URL(address);
    paths.set(pathname.replace(/(-russia\/\w+)\/.+$/, '$1/…'), pathname);
  }
  expect(paths.size).toBeGreaterThan(60);
  return [...paths.values()];
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
