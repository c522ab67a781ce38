import { urlOfKind } from '@chancery/api/kinds';
import { type Locale, locales } from '@chancery/vocabularies';
import {
  type Filters,
  filtersSegment,
  isRegister,
  KINDS,
  type PublicKind,
  type RecordRegister,
  type Register,
  SLUG_MAX,
} from './filters.ts';
import { type TimeFilter, timeFilterQuery } from './time-filter.ts';

/** What an address of the public site means, whatever the language and the view. */
export type Page =
  | { page: 'home' }
  | { page: 'dossier'; dossier: string }
  | { page: 'register'; dossier: string; register: Register; filters: Filters }
  | { page: 'record'; dossier: string; register: RecordRegister; slug: string }
  | FigurePage
  | { page: 'unknown'; path: string };

/** Registers that have a picture, with its table. */
export const FIGURES = [
  'projects',
  'meetings',
  'trade',
  'map',
  'timeline',
] as const satisfies Register[];
export type FigureRegister = (typeof FIGURES)[number];

/** A register's picture or its table as a file. */
export const FIGURE_FILES = ['figure.svg', 'table.csv'] as const;
export type FigurePage = {
  page: 'figure';
  dossier: string;
  register: FigureRegister;
  /** Of one record, where it has a picture of its own; else of the register as filtered. */
  slug: string | null;
  filters: Filters;
  file: (typeof FIGURE_FILES)[number];
};

/** The kind whose records a register holds. */
export const KIND_OF = Object.fromEntries(KINDS.map((kind) => [urlOfKind[kind], kind])) as {
  [K in PublicKind as (typeof urlOfKind)[K]]: K;
};

/** Whether a page below a dossier holds records of its own. */
export const hasRecords = (register: Register): register is RecordRegister =>
  Object.hasOwn(KIND_OF, register);

/** The register of a kind; null for a kind without pages. */
export const registerOf = (kind: string): RecordRegister | null =>
  KINDS.flatMap((known) => (known === kind ? urlOfKind[known] : []))[0] ?? null;

export const DEFAULT_LOCALE: Locale = 'en';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isSlug = (text: string): boolean => text.length <= SLUG_MAX && SLUG.test(text);
/** A dossier's slug has a hyphen, so that no word of ours can be one. */
const isDossierSlug = (text: string) => isSlug(text) && text.includes('-');

/** Splits the language off a path: `/ru/x` is Russian, `/x` English, `/en/x` is not canonical. */
export function readLocale(path: string): { locale: Locale; rest: string; canonical: boolean } {
  const [, first = ''] = path.split('/');
  const locale = locales.find((code) => code === first);
  if (!locale) return { locale: DEFAULT_LOCALE, rest: path, canonical: true };
  const rest = path.slice(first.length + 1) || '/';
  return { locale, rest, canonical: locale !== DEFAULT_LOCALE };
}

/** Reads a path without its language; filters come from the query, so a register has none here. */
export function parsePath(path: string): Page {
  const [dossier, register, slug, part, ...more] = path.split('/').slice(1);
  const unknown: Page = { page: 'unknown', path };
  if (!dossier) return path === '/' ? { page: 'home' } : unknown;
  if (!isDossierSlug(dossier) || more.length > 0) return unknown;
  if (register === undefined) return { page: 'dossier', dossier };
  if (!isRegister(register)) return unknown;
  if (slug === undefined) return { page: 'register', dossier, register, filters: {} };
  const file = FIGURE_FILES.find((name) => name === (part ?? slug));
  const pictured = FIGURES.find((name) => name === register);
  const record = part === undefined ? null : slug;
  if (file && pictured && (record === null || (register === 'trade' && isSlug(record)))) {
    return { page: 'figure', dossier, register: pictured, slug: record, filters: {}, file };
  }
  if (part !== undefined || !hasRecords(register) || !isSlug(slug)) return unknown;
  return { page: 'record', dossier, register, slug };
}

/** The public path of a page in a language, without a query. */
export function pathOf(locale: Locale, page: Page): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${prefix}${bare(page)}` || '/';
}

/** The public address of a page: path, then view and filters in their one order. */
export function hrefOf(locale: Locale, view: TimeFilter, page: Page): string {
  const query = new URLSearchParams([
    ...('filters' in page ? Object.entries(page.filters) : []),
    ...timeFilterQuery(view),
  ]).toString();
  return `${pathOf(locale, page)}${query && `?${query}`}`;
}

/** The address inside the app, where language, view and filters are path segments. */
export function internalPath(locale: Locale, view: string, page: Page): string {
  const tail =
    page.page === 'register'
      ? `${bare(page)}/list/${filtersSegment(page.filters)}`
      : page.page === 'figure'
        ? `/${page.dossier}/figures/${page.register}/${page.slug ?? `list/${filtersSegment(page.filters)}`}/${page.file}`
        : page.page === 'unknown'
          ? '/unknown'
          : bare(page);
  return `/${locale}/${view}${tail}`;
}

function bare(page: Page): string {
  switch (page.page) {
    case 'home':
      return '';
    case 'dossier':
      return `/${page.dossier}`;
    case 'register':
      return `/${page.dossier}/${page.register}`;
    case 'record':
      return `/${page.dossier}/${page.register}/${page.slug}`;
    case 'figure':
      return `/${page.dossier}/${page.register}${page.slug ? `/${page.slug}` : ''}/${page.file}`;
    case 'unknown':
      return page.path === '/' ? '' : page.path;
  }
}
