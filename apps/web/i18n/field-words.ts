import type { Locale } from '@chancery/vocabularies';
import translations from '../messages/fields.json' with { type: 'json' };

const known: Record<string, { ru: string; ur: string } | undefined> = translations;

/**
 * The label or the help of a field in the reader's language. The English stands in the schemas and
 * nowhere else; `messages/fields.json` says it in the other languages, under the English.
 */
export const fieldWords = (english: string, locale: Locale): string =>
  locale === 'en' ? english : (known[english]?.[locale] ?? english);
