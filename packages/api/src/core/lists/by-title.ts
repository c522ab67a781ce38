import { type Locale, locales } from '@chancery/vocabularies';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { PageQuery } from './page.ts';

const COLUMNS: Record<Locale, string> = { en: 'titleEn', ru: 'titleRu', ur: 'titleUr' };

/** The title of a card as a reader of a language is shown it, in the order of their alphabet. */
export const titleIn = (locale: Locale, alias = 'c'): Sql => raw(`${alias}."${COLUMNS[locale]}"`);

/** The order of a list by title. The list must say the kind of its cards: the index begins with it. */
export const byTitle = (locale: Locale, descending = false): PageQuery['order'] => ({
  key: titleIn(locale),
  type: 'text',
  descending,
});

/** A text in languages as a reader of one is shown it, else in the first that there is. */
export const textIn = (locale: Locale, texts: Sql): Sql =>
  sql`coalesce(${join([locale, ...locales.filter((other) => other !== locale)].map((one) => sql`nullif(${texts}->>${one}, '')`))})`;

/** A text in the order of the alphabet of a language. */
export const inOrderOf = (locale: Locale, text: Sql): Sql =>
  sql`(${text} COLLATE ${raw(`"${locale}-x-icu"`)})`;
