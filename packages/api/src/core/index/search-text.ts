import { foldName, type Locale, locales, plainWords } from '@chancery/vocabularies';
import { nameKeys } from '@chancery/vocabularies/name-keys';
import { publicPart, walk } from '../kind/field.ts';
import type { IndexRow, IndexTable, KindDefinition, Snapshot } from '../kind/kind.ts';
import { type Block, wordsOf } from '../schema/rich-text.ts';

/** What a record is found by. The column `document` beside these is made of them by the database. */
export const SEARCH_TEXT: IndexTable = {
  name: 'SearchText',
  columns: ['kind', 'dossiers', 'titleSort', 'keys', 'en', 'ru', 'ur', 'urdu'],
  references: [],
};

/** Letters of one language that are searched: three such columns are within what a tsvector holds. */
const SEARCHED_MAX = 80_000;

/** Names as keys, and every public text in its language, for stemming and for the passage shown. */
export function searchTextRow(kind: KindDefinition, card: IndexRow, snapshot: Snapshot): IndexRow {
  const texts = publicTexts(kind, snapshot);
  const titles = locales.flatMap((locale) => snapshot.title[locale] ?? []);
  const others = snapshot.names.map((name) => name.text);
  return {
    item: card.item,
    kind: card.kind,
    dossiers: card.dossiers,
    titleSort: foldName(titles[0] ?? snapshot.slug),
    keys: vectorOf(nameKeys([...titles, ...others, snapshot.slug, ...codesOf(snapshot)])),
    ...texts,
    // No stemmer knows Urdu: its words are matched as they are, folded.
    urdu: vectorOf(foldName(texts.ur).split(' ')),
  };
}

const codesOf = (snapshot: Snapshot): string[] =>
  snapshot.identifiers.map((identifier) => identifier.value);

function publicTexts(kind: KindDefinition, snapshot: Snapshot): Record<Locale, string> {
  const found: Record<Locale, string[]> = { en: [], ru: [], ur: [] };
  walk(kind.schema, publicPart(kind.schema, snapshot), ({ path, meta, value }) => {
    if (!meta.localized || path === 'title') return;
    for (const locale of locales) {
      const said = (value as Partial<Record<Locale, string | Block[]>>)[locale] ?? '';
      const text = typeof said === 'string' ? said : wordsOf(said);
      if (text !== '') found[locale].push(text);
    }
  });
  // The title is the first line, if only an empty one: a passage is taken from what follows.
  const title = (locale: Locale): string => (snapshot.title[locale] ?? '').replace(/\n/g, ' ');
  const joined = (locale: Locale): string =>
    `${title(locale)}\n${found[locale].join('\n')}`.slice(0, SEARCHED_MAX).toWellFormed();
  // Urdu is shown from here with its joiners, and searched by the folded words beside it.
  return { en: plainWords(joined('en')), ru: plainWords(joined('ru')), ur: joined('ur') };
}

/** PostgreSQL's limit of a lexeme, in bytes. */
const LEXEME_MAX = 2_046;

/** Words as a `tsvector` is written, each once and in order, so that the same words are the same text. */
const vectorOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .filter((word) => word !== '' && Buffer.byteLength(word) <= LEXEME_MAX)
    .sort()
    .map((word) => `'${word.replace(/['\\]/g, '$&$&')}'`)
    .join(' ');
