import { type Locale, locales } from '@chancery/vocabularies';
import { z } from 'zod';
import { optionsOf } from '../core/kind/field.ts';
import { badParameter, RestProblem } from './problem-document.ts';
import { inputOf, pathParameters, type Route } from './routes.ts';

const FORMATS = ['json', 'csv', 'xlsx', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];
/** Formats of a file that holds everything. */
export type FileFormat = Exclude<Format, 'json'>;

/** Parameters of the answer's form: they belong to the API, not to a procedure. */
const form = {
  format: z.enum(FORMATS).meta({
    label: 'Format',
    help: 'csv, xlsx and jsonl hold the whole filtered set, not one page',
  }),
  locale: z.enum(locales).meta({
    label: 'Language',
    help: 'Texts in this language alone, or, where there is none, in the first that there is; a list by title is in the order of its alphabet',
  }),
  bom: z.enum(['true', 'false']).meta({
    label: 'Byte order mark',
    help: 'true for a CSV file that a spreadsheet opens by double-click',
  }),
};
const formOfRecord = {
  format: z.enum(['json']).meta({ label: 'Format', help: 'A record comes as JSON' }),
  locale: form.locale,
};

/** Nothing says something: from the beginning. */
const MAY_BE_EMPTY = ['since'];

/** Paging means nothing to an export, which holds everything. */
const PAGING = ['limit', 'cursor'];

/** The parameters that a route takes after the question mark. */
export function queryParameters(route: Route): z.core.$ZodShape {
  const inPath = new Set([...pathParameters(route.path), ...unreachable(route)]);
  const own = Object.entries(inputOf(route)).filter(([name]) => !inPath.has(name));
  return { ...Object.fromEntries(own), ...(route.answers === 'record' ? formOfRecord : form) };
}

/** `/vocabularies` takes no name: that is another address. */
const unreachable = (route: Route): string[] =>
  route.procedure === 'vocabulary.list' ? ['name'] : [];

export interface Query {
  /** for the procedure, as it came: its own schema reads the text */
  input: Record<string, string>;
  format: Format | undefined;
  locale: Locale | undefined;
  bom: boolean;
}

/** Reads a query string; a parameter that is unknown, empty or given twice is refused by name. */
export function readQuery(route: Route, search: URLSearchParams): Query {
  const known = queryParameters(route);
  const names = Object.keys(known);
  const unknown = [...new Set(search.keys())].filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0) {
    const allowed = names.join(', ');
    throw new RestProblem('bad-request', `Not known here: ${unknown.join(', ')}.`, {
      problems: unknown.map((path) => ({
        code: 'unknown_parameter',
        path,
        message: `There is no parameter “${path}” here.`,
        hint: `Leave it out, or use one of: ${allowed}.`,
        allowed: names,
      })),
    });
  }
  for (const name of search.keys()) {
    if (search.getAll(name).length > 1)
      throw badParameter(name, `“${name}” is given more than once.`, 'Give it once.');
    if (search.get(name) === '' && !MAY_BE_EMPTY.includes(name))
      throw badParameter(name, `“${name}” is empty.`, 'Give it a value, or leave it out.');
  }
  for (const name of Object.keys(form)) {
    const text = search.get(name);
    const options = (known[name] && optionsOf(known[name])) ?? [];
    if (text !== null && !options.includes(text))
      throw badParameter(
        name,
        `“${text}” is no ${name} that there is here.`,
        `Use one of: ${options.join(', ')}.`,
        options,
      );
  }
  return {
    input: Object.fromEntries([...search].filter(([name]) => isInput(route, name))),
    format: FORMATS.find((format) => format === search.get('format')),
    locale: locales.find((locale) => locale === search.get('locale')),
    bom: search.get('bom') === 'true',
  };
}

/** A search has the language as well: in it the passage is shown. */
const isInput = (route: Route, name: string): boolean =>
  !Object.hasOwn(form, name) || Object.hasOwn(inputOf(route), name);

/** Refuses paging where everything is asked for. */
export function refusePaging(query: Query): void {
  const name = PAGING.find((parameter) => query.input[parameter] !== undefined);
  if (name)
    throw badParameter(
      name,
      `“${name}” has no meaning with format=${query.format ?? 'csv'}: an export holds the whole filtered set.`,
      'Leave it out, or ask for JSON.',
    );
}
