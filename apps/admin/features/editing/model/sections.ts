import { type KindName, schemas } from '@chancery/api/kinds';
import { type FieldSpec, fieldsOf } from './describe.ts';

export interface Section {
  id: string;
  title: string;
  fields: FieldSpec[];
}

const NAMING = ['title', 'slug', 'summary'];
const ELSEWHERE = ['names', 'topics', 'related', 'identifiers', 'dossiers', 'nextReview'];
const SOURCES = ['evidence', 'claims'];
/** A list of these stands among the facts; every other list is a section of its own. */
const SMALL = ['references', 'codes'];

/** The form's outline: what it is, its facts, each of its lists, its text, its sources. A briefing is its text. */
export function sectionsOf(kind: KindName): Section[] {
  const fields = fieldsOf(schemas[kind]).filter((field) => field.control !== 'hidden');
  const take = (keys: readonly string[]): FieldSpec[] =>
    keys.flatMap((key) => fields.filter((field) => field.key === key));
  const placed = new Set([...NAMING, ...ELSEWHERE, ...SOURCES, 'body']);
  const own = fields.filter((field) => !placed.has(field.key));
  const isList = (field: FieldSpec): boolean =>
    field.core._zod.def.type === 'array' && !SMALL.includes(field.control);
  const lists = own.filter(isList).map((field) => ({
    id: field.key,
    title: field.label,
    fields: [{ ...field, headed: true }],
  }));
  const text = {
    id: 'text',
    title: 'Text',
    fields: take(['body']).map((field) => ({ ...field, headed: true })),
  };
  return [
    { id: 'naming', title: 'Title and summary', fields: take(NAMING) },
    { id: 'facts', title: 'Facts', fields: own.filter((field) => !isList(field)) },
    ...(kind === 'briefing' ? [text, ...lists] : [...lists, text]),
    { id: 'sources', title: 'Sources and claims', fields: take(SOURCES) },
    { id: 'elsewhere', title: 'Names and links', fields: take(ELSEWHERE) },
  ].filter((section) => section.fields.length > 0);
}

/** The section in which a path stands. */
export const sectionOf = (sections: readonly Section[], path: string): Section | undefined => {
  const root = path.match(/^[^.[#]+/)?.[0];
  return sections.find((section) => section.fields.some((field) => field.key === root));
};

/** Problems from the top of the form to its end, so that the first is the first that one meets. */
export function inFormOrder<P extends { path: string }>(
  kind: KindName,
  problems: readonly P[],
): P[] {
  const keys = sectionsOf(kind).flatMap((section) => section.fields.map((field) => field.key));
  const rank = (problem: P): number => keys.indexOf(problem.path.replace(/[.[#].*$/, ''));
  return [...problems].sort((a, b) => rank(a) - rank(b));
}
