import { readDeskQuery } from '@chancery/admin/features/desk-list/desk-query.ts';
import { readWatchQuery } from '@chancery/admin/features/watching/watch-query.ts';
import { publicRouter } from '@chancery/api/engine';
import { FEED_FILES, hasFeed, internalFeedPath } from '@chancery/web/addresses/feed.ts';
import { REGISTER_FILTERS, type Register } from '@chancery/web/addresses/filters.ts';
import {
  FIGURE_FILES,
  FIGURES,
  hasRecords,
  internalPath,
  type Page,
  pathOf,
} from '@chancery/web/addresses/page.ts';
import { PRESENT, viewSegment } from '@chancery/web/addresses/time-filter.ts';
import { routesOf } from './routes-of.ts';

/** An address with places for values: in its path between braces, and its parameters. */
export type Pattern = { path: string; parameters: readonly string[]; internal: string };

const DOSSIER = 'pakistan-russia';
const VIEW = Object.keys(PRESENT);
const REGISTERS = Object.keys(REGISTER_FILTERS) as Register[];
const SEGMENT = viewSegment(PRESENT, '2026-11-24', 0);

/** Every address of the public site but those of its API, from what reads them. */
export function sitePatterns(): Pattern[] {
  const dossier = DOSSIER;
  const pages: Page[] = [
    { page: 'home' },
    { page: 'unknown', path: '/unknown' },
    { page: 'dossier', dossier },
    ...REGISTERS.map((register): Page => ({ page: 'register', dossier, register, filters: {} })),
    ...REGISTERS.filter(hasRecords).map(
      (register): Page => ({ page: 'record', dossier, register, slug: 'a-record' }),
    ),
    ...FIGURES.flatMap((register) =>
      FIGURE_FILES.map(
        (file): Page => ({ page: 'figure', dossier, register, slug: null, filters: {}, file }),
      ),
    ),
    ...FIGURE_FILES.map(
      (file): Page => ({
        page: 'figure',
        dossier,
        register: 'trade',
        slug: 'a-record',
        filters: {},
        file,
      }),
    ),
  ];
  const withPlaces = (path: string) =>
    path.replace(DOSSIER, '{dossier}').replace('a-record', '{slug}');
  return pages.flatMap((page) => {
    const path = pathOf('en', page);
    const parameters = [
      ...('filters' in page ? Object.keys(REGISTER_FILTERS[page.register]) : []),
      ...VIEW,
    ];
    return [
      { path: withPlaces(path), parameters, internal: internalPath('en', SEGMENT, page) },
      ...FEED_FILES.flatMap((file) =>
        hasFeed(page, file)
          ? [
              {
                path: `${withPlaces(path)}/${file}`,
                parameters,
                internal: internalFeedPath('en', SEGMENT, page, file),
              },
            ]
          : [],
      ),
    ];
  });
}

/** Routes of an app that answer under their own names, such as `/id/{id}`. */
export function plainPatterns(app: 'web' | 'admin', parameters: readonly string[]): Pattern[] {
  return routesOf(app)
    .filter(({ pattern }) => app === 'admin' || !/\[(?:view|path|trpc)\]|\[\[/.test(pattern))
    .map(({ pattern, parameters: own }) => ({
      path: pattern.replaceAll(/\[+(?:\.\.\.)?(\w+)\]+/g, '{$1}'),
      parameters: [...new Set([...own, ...parameters])],
      internal: pattern.replaceAll(/\[+(?:\.\.\.)?(\w+)\]+/g, 'x'),
    }));
}

/** What the lists of the desk and the watch read from their addresses. */
export const deskParameters = (): string[] =>
  [readDeskQuery({}, []), readWatchQuery({})].flatMap((query) => Object.keys(query));

/** The reads that typed clients can ask for. */
export const procedures = (): Pattern[] =>
  ['nothing.here', ...Object.keys(publicRouter._def.procedures)].map((name) => ({
    path: `/api/trpc/${name}`,
    parameters: ['input', 'batch'],
    internal: '/api/trpc/x',
  }));

type OpenApi = {
  servers: { url: string }[];
  paths: Record<string, { get: { parameters: { name: string; in: 'path' | 'query' }[] } }>;
};

/** Every address of the API, as it describes itself. */
export async function restPatterns(base: string): Promise<Pattern[]> {
  const described = (await (await fetch(`${base}/api/v1/openapi.json`)).json()) as OpenApi;
  const home = described.servers[0]?.url ?? '';
  return Object.entries(described.paths).map(([path, { get }]) => ({
    path: home + path,
    parameters: get.parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    internal: home + path,
  }));
}

/** A value for each place that is right, so that the others are reached. */
export const RIGHT: Record<string, string> = {
  dossier: DOSSIER,
  slug: 'north-south-gas-pipeline',
  kind: 'projects',
  id: '01920000-0000-7000-8000-000000000001',
  revision: '1',
  name: 'projectStatus',
};
