import type { Column } from '@chancery/exchange';
import { z } from 'zod';
import { type FieldMeta, metaOf } from '../core/kind/field.ts';
import type { ShownDetail } from '../core/read/detail.ts';
import { liveFact } from '../core/read/live-facts.ts';
import { referenceOutput } from '../core/schema/localized-output.ts';
import { latestAction } from '../kinds/agreement/latest-action.ts';
import { sessionsOutput } from '../kinds/format/queries.ts';
import { officeThen } from '../kinds/meeting/queries.ts';
import { type KindName, kindNames, schemas } from '../kinds/schemas.ts';
import { observationItem } from '../kinds/series/queries.ts';
import { columnsOf } from './columns-of.ts';
import { EXAMPLES, problemExample } from './examples.ts';
import { MEDIA_TYPES } from './negotiate.ts';
import { PROBLEMS, type ProblemType, problemDocument } from './problem-document.ts';
import { queryParameters } from './read-query.ts';
import { BASE, inputOf, pathParameters, type Route, routes } from './routes.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;
export interface OpenApi {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, JsonSchema> };
}
interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters: Parameter[];
  responses: Record<string, ApiResponse>;
}
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: unknown;
}
interface ApiResponse {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: JsonSchema; example?: unknown }>;
}

let made: OpenApi | undefined;

/** The public API as OpenAPI 3.1, from the table of routes and the schemas of what they answer. */
export function openApi(): OpenApi {
  made ??= {
    openapi: '3.1.1',
    info: {
      title: 'Chancery',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'As stated on the site' },
    },
    servers: [{ url: BASE }],
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operation(route) }])),
    components: { schemas: components() },
  };
  return made;
}

const DESCRIPTION = [
  'The record of a relationship between two states: read, without a key.',
  'Two times stand on every read: `asOf` is what had been published here by then, `validOn` what had happened by then.',
  'A list answers `{ items, nextCursor, total }`; give `nextCursor` back as `cursor`, with the same parameters, for the next page. All pages read as of the instant of the first.',
  'With `format=csv`, `format=xlsx` or `format=jsonl`, or an `Accept` header, the whole filtered set comes in one file, as of the instant in the header `X-Chancery-Instant`.',
  'For a copy that stays equal read `/changes?since=0`, keep the `snapshot` of each entry by `recordId`, drop the record where it is null (withdrawn, merged), leave it where there is none (a note amended), and go on with `nextCursor` as `since`, later with the `cursor` of your last entry. You then have what the lists and records show at present; what they show of the past (`asOf`) is not told.',
  'In CSV a text that begins with `=`, `+`, `-` or `@` and is no number has an apostrophe in front, so that no spreadsheet runs it; take one away to have the text. JSON Lines and workbooks have every text as it is. In a workbook days and decimals are numbers; a date with a precision is its EDTF text, with its first and last day beside it.',
  'Errors are problem documents (RFC 9457) that name each parameter, and what would be accepted.',
].join('\n\n');

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** `/trade/{slug}/observations` is `TradeObservations`. */
const nameOf = (route: Route): string =>
  route.path
    .split('/')
    .filter((step) => step !== '' && !step.startsWith('{'))
    .flatMap((step) => step.split('-'))
    .map(capital)
    .join('');
const itemName = (route: Route): string =>
  route.answers === 'list'
    ? `${capital(route.procedure.replace(/\..*/, ''))}Item`
    : `${nameOf(route)}${pathParameters(route.path).includes('name') ? 'Code' : 'Item'}`;
const recordName = (kind: KindName): string => capital(kind);

/** What the detail of a kind has beside the record itself. */
const BESIDE: Partial<Record<KindName, Record<string, z.ZodType>>> = {
  agreement: { standing: latestAction.nullable() },
  format: { sessions: sessionsOutput },
  meeting: { offices: z.array(officeThen) },
  series: { figures: z.array(observationItem) },
};

const shown = (kind: KindName) =>
  z.object({
    state: z.literal('shown'),
    id: z.uuid().meta({ help: 'Never changes, whatever the address does' }),
    kind: z.literal(kind),
    slug: z.string(),
    revision: z.number().int().meta({ help: 'Number of the revision shown' }),
    revisionId: z.uuid(),
    publishedFrom: z.string().nullable().meta({ help: 'Since when it stands here' }),
    reconstructed: z.boolean().meta({ help: 'Told afterwards, from sources of that time' }),
    withdrawnSince: z
      .object({ reason: z.string(), at: z.string() })
      .nullable()
      .meta({ help: 'Where one looks back on what has been withdrawn since' }),
    confirmations: z
      .array(z.object({ code: z.string(), path: z.string(), note: z.string() }))
      .meta({ help: 'What its editor let pass, and why' }),
    record: z.unknown(),
    references: z
      .record(z.string(), referenceOutput)
      .meta({ help: 'Everything that the record refers to, by id' }),
    facts: z
      .array(liveFact)
      .meta({ help: 'The live facts that its text embeds, as the view has them' }),
    ...BESIDE[kind],
  } satisfies Record<keyof ShownDetail<unknown>, z.ZodType>);

function components(): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = { Problem: jsonSchema(problemDocument) };
  for (const kind of kindNames) {
    const detail = jsonSchema(shown(kind));
    const properties = { ...detail.properties, record: ref(recordName(kind)) };
    found[recordName(kind)] = jsonSchema(schemas[kind], { publicOnly: true });
    found[`${recordName(kind)}Detail`] = { ...detail, properties };
  }
  for (const route of routes) {
    if (route.answers !== 'record') found[itemName(route)] = jsonSchema(route.item);
    if (route.body) found[nameOf(route)] = jsonSchema(route.body.schema);
  }
  return found;
}

/** What fields say of themselves to forms and rules: no words of JSON Schema, each taken out. */
const OWN_WORDS: Record<keyof FieldMeta, true> = {
  label: true,
  help: true,
  widget: true,
  unit: true,
  codeList: true,
  reference: true,
  role: true,
  acyclic: true,
  ofMoney: true,
  localized: true,
  citable: true,
  date: true,
  happened: true,
  notBelow: true,
  least: true,
  day: true,
  decimal: true,
  visible: true,
  filter: true,
  sort: true,
  column: true,
};

/** A zod schema as JSON Schema, its description as title and description. */
function jsonSchema(
  schema: z.core.$ZodType,
  options: { io?: 'input' | 'output'; publicOnly?: boolean } = {},
): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: options.io ?? 'output',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema: json }) {
      if (options.publicOnly && zodSchema instanceof z.core.$ZodObject) dropClosed(zodSchema, json);
      describe(json);
      // A field more is no break: what is generated from this goes on reading.
      if (json.additionalProperties === false) delete json.additionalProperties;
    },
  });
  return json;
}

function dropClosed(object: z.core.$ZodObject, json: JsonSchema): void {
  for (const [key, field] of Object.entries(object._zod.def.shape)) {
    if (metaOf(field).visible === 'public') continue;
    delete json.properties?.[key];
    if (json.required) json.required = json.required.filter((name) => name !== key);
  }
}

function describe(json: JsonSchema): void {
  const { date } = json;
  const [label, help, unit, codeList] = [json.label, json.help, json.unit, json.codeList].map(
    (words) => (typeof words === 'string' ? words : undefined),
  );
  for (const key of Object.keys(OWN_WORDS)) delete json[key];
  if (label && json.title === undefined) json.title = label;
  const sentences = [
    help && `${help}.`,
    unit && `Unit: ${unit}.`,
    date && 'EDTF.',
    codeList && `Codes of ${BASE}/vocabularies/${codeList}.`,
  ].filter(Boolean);
  if (sentences.length > 0 && json.description === undefined)
    json.description = sentences.join(' ').replaceAll('..', '.');
}

const TAGS: Record<Route['answers'], string> = { list: 'Lists', whole: 'Lists', record: 'Records' };

function operation(route: Route): Operation {
  return {
    operationId:
      route.answers === 'record'
        ? `${route.kind}Record`
        : nameOf(route)[0]?.toLowerCase() +
          nameOf(route).slice(1) +
          (pathParameters(route.path).includes('name') ? 'Named' : ''),
    summary: route.summary,
    tags: [TAGS[route.answers]],
    parameters: parametersOf(route),
    responses: { 200: found(route), ...problems(route) },
  };
}

/** All parameters of a route, those in its path first. */
export function parametersOf(route: Route): Parameter[] {
  const input = inputOf(route);
  return [
    ...pathParameters(route.path).flatMap((name) =>
      input[name] ? [parameter(name, 'path', input[name])] : [],
    ),
    ...Object.entries(queryParameters(route)).map(([name, schema]) =>
      parameter(name, 'query', schema),
    ),
  ];
}

const IN_PATH: Record<string, string> = {
  slug: 'The record’s address, as the lists give it',
  name: 'The name of the list',
};

function parameter(name: string, where: 'path' | 'query', schema: z.core.$ZodType): Parameter {
  const { title, description, ...json } = jsonSchema(schema, { io: 'input' });
  const said = [title, description].filter(Boolean).join(': ');
  // A text that is read as true or false.
  if (Array.isArray(json.type) && json.type.includes('boolean')) json.type = 'boolean';
  const example = EXAMPLES[name];
  return {
    name,
    in: where,
    required: where === 'path',
    description: said || (where === 'path' ? IN_PATH[name] : '') || capital(name),
    schema: json,
    ...(example !== undefined && { example }),
  };
}

const HEADERS = {
  ETag: {
    schema: { type: 'string' },
    description: 'Give it back as If-None-Match: 304 says that nothing has changed',
  },
  'Last-Modified': { schema: { type: 'string' }, description: 'When the record last changed' },
};

function found(route: Route): ApiResponse {
  if (route.answers === 'record' && route.kind)
    return {
      description: 'The record',
      headers: HEADERS,
      content: { 'application/json': { schema: ref(`${recordName(route.kind)}Detail`) } },
    };
  const columns = columnsOf(route.item).map((column: Column<unknown>) => column.name);
  return {
    description: `JSON: one page. CSV and XLSX: everything, with the columns ${columns.join(', ')}. JSON Lines: everything, one item a line.`,
    headers: {
      ...HEADERS,
      'X-Chancery-Instant': {
        schema: { type: 'string', format: 'date-time' },
        description: 'The instant at which an export was read',
      },
      'X-Total-Count': { schema: { type: 'integer' }, description: 'Rows of an export' },
    },
    content: {
      'application/json': {
        schema: route.body ? ref(nameOf(route)) : pageSchema(route),
      },
      'text/csv': { schema: { type: 'string' } },
      [MEDIA_TYPES.xlsx]: { schema: { type: 'string', contentMediaType: MEDIA_TYPES.xlsx } },
      'application/jsonl': { schema: { type: 'string' } },
    },
  };
}

const pageSchema = (route: Route): JsonSchema => ({
  type: 'object',
  required: ['items', 'nextCursor', 'total'],
  properties: {
    items: { type: 'array', items: ref(itemName(route)) },
    nextCursor: { type: ['string', 'null'], description: 'null on the last page' },
    total: { type: 'integer', description: 'Rows of the whole filtered set' },
  },
});

function problems(route: Route): Record<string, ApiResponse> {
  const types: ProblemType[] = [
    'bad-request',
    ...(pathParameters(route.path).length > 0 ? (['not-found'] as const) : []),
    ...(route.kind && pathParameters(route.path).includes('slug') ? (['withdrawn'] as const) : []),
    'too-many-requests',
    'unavailable',
  ];
  return {
    ...(route.kind && pathParameters(route.path).includes('slug')
      ? { 301: { description: 'The record has another address now: see Location' } }
      : {}),
    304: { description: 'Nothing has changed since the ETag given in If-None-Match' },
    ...Object.fromEntries(
      types.map((type): [string, ApiResponse] => [
        String(PROBLEMS[type][0]),
        {
          description: PROBLEMS[type][2],
          content: {
            'application/problem+json': { schema: ref('Problem'), example: problemExample(type) },
          },
        },
      ]),
    ),
  };
}
