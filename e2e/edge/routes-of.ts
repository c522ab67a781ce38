import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@chancery/db/env';

/** A route of an app, as its folder has it: `/desk/[kind]/[id]`, with the parameters that it reads. */
export type AppRoute = { pattern: string; parameters: string[] };

const ROUTE = /^(?:page|route)\.tsx?$/;

/** All routes of an app, from the folder from which the framework makes them. */
export function routesOf(app: 'web' | 'admin'): AppRoute[] {
  const folder = join(ROOT, 'apps', app, 'app');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ROUTE.test(entry.name))
    .map(({ parentPath, name }) => ({
      pattern: parentPath.slice(folder.length) || '/',
      parameters: parametersIn(readFileSync(join(parentPath, name), 'utf8')),
    }))
    .sort((a, b) => a.pattern.localeCompare(b.pattern));
}

/** `searchParams: Promise<{ new?: string }>`, or `const { next } = await searchParams`. */
const NAMED = [
  /searchParams: Promise<\{([^}]*)\}>/g,
  /\{([^{}]*)\} = await searchParams/g,
] as const;

const parametersIn = (source: string): string[] => [
  ...new Set(
    NAMED.flatMap((named) => [...source.matchAll(named)]).flatMap(([, names = '']) =>
      [...names.matchAll(/(\w+)\??(?::|,|\s*$|\s*\})/g)].map(([, name = '']) => name),
    ),
  ),
];

/** Whether an address inside an app is one of a route. */
export function isOf(pattern: string, path: string): boolean {
  const expression = pattern
    .split('/')
    .map((step) =>
      /^\[\[\.\.\./.test(step)
        ? '?.*'
        : /^\[\.\.\./.test(step)
          ? '.+'
          : step.startsWith('[')
            ? '[^/]+'
            : step.replace(/[.*+?^${}()|\\]/g, '\\$&'),
    )
    .join('/');
  return new RegExp(`^${expression.replace('/?.*', '(?:/.*)?')}$`).test(path);
}
