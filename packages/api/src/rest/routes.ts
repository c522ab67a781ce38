import type { z } from 'zod';
import { descriptions, type KindName, kindNames, urlOfKind } from '../kinds/schemas.ts';
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
  item: z.ZodType;
  /** whose record it is, or whose record the rows belong to */
  kind?: KindName;
  /** the body of a JSON answer, where it is not `{ items, nextCursor, total }` */
  body?: { schema: z.ZodType; of(output: unknown): unknown };
  /** rows of a `whole` answer; null where the record is not there */
  rows?(output: unknown): unknown[] | null;
}

interface ProcedureParts {
  _def: { inputs: z.ZodType[]; output?: z.ZodType };
}
const procedures = publicRouter._def.procedures as unknown as Record<string, ProcedureParts>;

function parts(name: string): ProcedureParts['_def'] {
  const found = procedures[name];
  if (!found) throw new RangeError(`the public router has no ${name}`);
  return found._def;
}

/** The procedure's input, field by field. */
export const inputOf = (route: Route): Record<string, z.ZodType> =>
  (parts(route.procedure).inputs[0] as z.ZodObject<Record<string, z.ZodType>>).shape;

/** The names between braces. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

const itemOf = (procedure: string): z.ZodType => {
  const items = (parts(procedure).output as z.ZodObject).shape.items as z.ZodArray<z.ZodType>;
  return items.element;
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
    item: (
      (parts('series.observations').output as z.ZodNullable<z.ZodObject>).unwrap().shape
        .items as z.ZodArray<z.ZodType>
    ).element,
    rows: (output) => (output as { items: unknown[] } | null)?.items ?? null,
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
    rows: (output) => output as unknown[],
  },
  {
    path: '/vocabularies/{name}',
    procedure: 'vocabulary.list',
    summary: 'A code list; as a file its codes, one row each',
    answers: 'whole',
    item: codeOutput,
    body: { schema: codeListOutput, of: (output) => (output as unknown[])[0] },
    rows: (output) => (output as z.infer<typeof codeListOutput>[])[0]?.codes ?? null,
  },
];

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
      const text = given[index] as string;
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
