import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL, MODEL_URL, type NewKind, rename } from './rename.ts';

type Tree = { [key: string]: string | Tree };

/** Until someone translates it, another language shows the English between its quotation marks. */
const UNTRANSLATED: Record<string, Say> = {
  en: (english) => english,
  ru: (english) => `«${english}»`,
  ur: (english) => `“${english}”`,
};

/** The words of the model for the new kind, wherever messages are kept by kind or by register. */
export function copyMessages(root: string, kind: NewKind): string[] {
  const path = (locale: string) => join(root, `apps/web/messages/${locale}.json`);
  const read = (locale: string): Tree => JSON.parse(readFileSync(path(locale), 'utf8'));
  const english = read('en');
  return Object.entries(UNTRANSLATED).map(([locale, say]) => {
    const messages = withKind(read(locale), english, say, kind);
    writeFileSync(path(locale), `${JSON.stringify(messages, null, 2)}\n`);
    return path(locale);
  });
}

type Say = (english: string) => string;

/** A tree in which each entry of the model is followed by one of the new kind. */
const withKind = (tree: Tree, english: Tree, say: Say, kind: NewKind): Tree =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, string | Tree][] => {
      const model = english[key] ?? '';
      if (key === MODEL || key === MODEL_URL)
        return [
          [key, value],
          [rename(key, kind), renamed(model, say, kind)],
        ];
      if (typeof value === 'string' || typeof model === 'string') return [[key, value]];
      return [[key, withKind(value, model, say, kind)]];
    }),
  );

const renamed = (value: string | Tree, say: Say, kind: NewKind): string | Tree =>
  typeof value === 'string'
    ? say(rename(value, kind))
    : Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [rename(key, kind), renamed(inner, say, kind)]),
      );
