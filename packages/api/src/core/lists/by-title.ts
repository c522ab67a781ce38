import { type Locale, locales } from '@chancery/vocabularies';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { titleKey } from '../index/title-keys.ts';
import type { PageQuery } from './page.ts';

/** The title of a row as a reader of a language is shown it, in the order of their alphabet. */
export const titleIn = (locale: Locale, alias: string): Sql =>
  raw(`${alias}."${titleKey(locale)}"`);

/** The order of a list by title, of the rows of a table that is `titled`. */
export const byTitle = (locale: Locale, alias: string, descending = false): PageQuery['order'] => ({
  key: titleIn(locale, alias),
  type: 'text',
  descending,
});

/** A text in languages as a reader of one is shown it, else in the first that there is. */
export const textIn = (locale: Locale, texts: Sql): Sql =>
  sql`coalesce(${join([locale, ...locales.filter((other) => other !== locale)].map((one) => sql`nullif(${texts}->>${one}, '')`))})`;

/** A text in the order of the alphabet of a language. */
export const inOrderOf = (locale: Locale, text: Sql): Sql =>
  sql`(${text} COLLATE ${raw(`"${locale}-x-icu"`)})`;
