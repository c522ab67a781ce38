import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Imports an entry in a process of its own and names the files that were loaded. */
const loadedBy = (entry: string): string[] => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    await import(${JSON.stringify(entry)});
    console.log(JSON.stringify(loaded));`;
  const args = ['--conditions=react-server', '--input-type=module', '-e', script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
};

it.each(['@chancery/api/engine', '@chancery/api/server'])(
  '%s reads and writes without Prisma Client',
  (entry) => {
    const loaded = loadedBy(entry);
    expect(loaded.some((url) => url.includes('/core/database.ts'))).toBe(true);
    expect(loaded.filter((url) => /@prisma\/|prisma\/(client\.ts|generated)/.test(url))).toEqual(
      [],
    );
  },
);
