import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../env.ts';

/** The repository as it lies here, with its own workspaces and the packages of this one; for tests. */
export function copyOfRepository(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'chancery-new-kind-')));
  const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: ROOT })
    .toString()
    .split('\0')
    .filter((file) => file && existsSync(join(ROOT, file)));
  const generated = readdirSync(join(ROOT, 'prisma/generated'), { recursive: true })
    .map((file) => `prisma/generated/${String(file)}`)
    .filter((file) => file.endsWith('.ts'));
  for (const file of [...files, ...generated]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(root, file));
  }
  linkPackages(root);
  return root;
}

function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules/@chancery'), { recursive: true });
  for (const entry of readdirSync(join(ROOT, 'node_modules')))
    if (entry !== '@chancery')
      symlinkSync(join(ROOT, 'node_modules', entry), join(root, 'node_modules', entry));
  for (const own of readdirSync(join(ROOT, 'node_modules/@chancery'))) {
    const target = realpathSync(join(ROOT, 'node_modules/@chancery', own)).slice(ROOT.length + 1);
    symlinkSync(join(root, target), join(root, 'node_modules/@chancery', own));
    const nested = join(ROOT, target, 'node_modules');
    if (existsSync(nested)) symlinkSync(nested, join(root, target, 'node_modules'));
  }
}
