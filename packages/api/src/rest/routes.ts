import type { z } from 'zod';
import { elementOf, shapeOf } from '../core/kind/field.ts';
import { isObject } from '../core/paths/index.ts';
import { descriptions, type KindName, kindNames, urlOfKind } from '../kinds/schemas.ts';
import { proceduresOf } from '../procedures.ts';
import { publicRouter } from '../root.ts';
import { foundOutput } from '../services/search/find-records.ts';
import { codeListOutput, codeOutput } from '../services/vocabularies-router.ts';

/** Where the API lives; a change that breaks a client gets another number. */
export const BASE = '/api/v1';

/**
 * An address of the public API and the procedure that answers it. What it takes and what it gives
 * is the procedure's own: nothing is described twice.
 */
export interface Route {
  /** below `BASE`; `{slug}` is a parameter of the procedure */
  path: string;
  /** its name in the public router: `project.list` */
  procedure: string;
  summary: string;
  /** `list`: pages by cursor. `whole`: all rows at once. `record`: one record. */
  answers: 'list' | 'whole' | 'record';
  /** one row of a list, as in JSON */
  item: z.core.$ZodType;
  /** whose record it is, or whose record the rows belong to */
  kind?: KindName;
  /** the body of a JSON answer, where it is not `{ items, nextCursor, total }` */
  body?: { schema: z.core.$ZodType; of(output: unknown): unknown };
  /** rows of a `whole` answer; null where the record is not there */
  rows?(output: unknown): unknown[] | null;
}

const procedures = proceduresOf(publicRouter);

/** The procedure's input, field by field. */
export const inputOf = (route: Route): z.core.$ZodShape => {
  const [input] = procedures.get(route.procedure)?.inputs ?? [];
  return (input && shapeOf(input)) ?? {};
};

/** The names between braces. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);

/** What one of the `items` is that a procedure answers with. */
const itemOf = (procedure: string): z.core.$ZodType => {
  const output = procedures.get(procedure)?.output;
  const items = output && shapeOf(output)?.items;
  const item = items && elementOf(items);
  if (!item) throw new RangeError(`the public router has no ${procedure} that answers items`);
  return item;
};

const list = (path: string, procedure: string, summary: string, kind?: KindName): Route => ({
  path,
  procedure,
  summary,
  answers: 'list',
  item: itemOf(procedure),
  ...(kind && { kind }),
});

const ofKind = (kind: KindName): Route[] => [
  list(`/${urlOfKind[kind]}`, `${kind}.list`, descriptions[kind].list, kind),
  {
    path: `/${urlOfKind[kind]}/{slug}`,
    procedure: `${kind}.bySlug`,
    summary: descriptions[kind].record,
    answers: 'record',
    item: itemOf(`${kind}.list`),
    kind,
  },
];

/** Every address of the public API, in the order of its page. */
export const routes: readonly Route[] = [
  ...ofKind('dossier'),
  ...kindNames.filter((kind) => kind !== 'dossier').flatMap(ofKind),
  list('/status-changes', 'statusChange.list', 'Every change of a project’s status, one row each'),
  {
    path: `/${urlOfKind.series}/{slug}/observations`,
    procedure: 'series.observations',
    summary: 'The figures of a trade series in order of time',
    answers: 'whole',
    kind: 'series',
    item: itemOf('series.observations'),
    rows: (output) => (isObject(output) ? listIn(output.items) : null),
  },
  list(
    '/timeline-entries',
    'timeline.list',
    'Everything dated of every kind, in the order in which it happened',
  ),
  list('/places', 'place.list', 'Places of meetings and projects, and routes point by point'),
  list('/claims', 'claim.list', 'Who says what of what: every claim with its sources'),
  {
    ...list('/search', 'search.find', 'Records by name in any script, then by the words of a text'),
    body: { schema: foundOutput, of: (output) => output },
  },
  list(
    '/changes',
    'change.list',
    'What changed in the record, newest first; with since everything in order, for a copy that stays equal',
  ),
  {
    path: '/vocabularies',
    procedure: 'vocabulary.list',
    summary: 'Code lists, with labels and definitions in each language',
    answers: 'whole',
    item: codeListOutput,
    rows: listIn,
  },
  {
    path: '/vocabularies/{name}',
    procedure: 'vocabulary.list',
    summary: 'A code list; as a file its codes, one row each',
    answers: 'whole',
    item: codeOutput,
    body: { schema: codeListOutput, of: (output) => listIn(output)?.[0] },
    rows: (output) => {
      const codeList = listIn(output)?.[0];
      return isObject(codeList) ? listIn(codeList.codes) : null;
    },
  },
];

function listIn(value: unknown): unknown[] | null {
  return Array.isArray(value) ? value : null;
}

export interface Matched {
  route: Route;
  parameters: Record<string, string>;
}

/** The route of a path below `BASE`, and what stands in it for its parameters, decoded. */
export function match(path: string): Matched | undefined {
  const given = path.split('/').slice(1);
  for (const route of routes) {
    const steps = route.path.split('/').slice(1);
    if (steps.length !== given.length) continue;
    const parameters: Record<string, string> = {};
    const fits = steps.every((step, index) => {
      const text = given[index] ?? '';
      if (!step.startsWith('{')) return step === text;
      const decoded = decode(text);
      parameters[step.slice(1, -1)] = decoded ?? '';
      return decoded !== undefined && decoded !== '';
    });
    if (fits) return { route, parameters };
  }
  return undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
