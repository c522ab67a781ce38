import { locales } from '@chancery/vocabularies';
import { expect, test } from 'vitest';
import { messages, translator } from './translator.ts';

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );

/** Names of a message's arguments and tags; what stands inside a plural's branch counts too. */
const argumentsOf = (message: string): string[] =>
  [
    ...new Set([
      ...[...message.matchAll(/(?<!(?:=\d+|one|few|many|other) )\{(\w+)(?=[,}])/g)].map(
        ([, name]) => name ?? '',
      ),
      ...[...message.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}>`),
    ]),
  ].sort();

const english = flat(messages.en);

test.each(locales)('%s says everything, with the same arguments as English', (locale) => {
  const own = new Map(flat(messages[locale]));
  expect([...own.keys()]).toEqual(english.map(([key]) => key));
  for (const [key, text] of english) {
    expect(own.get(key)?.trim(), key).not.toBe('');
    expect(argumentsOf(own.get(key) ?? ''), key).toEqual(argumentsOf(text));
  }
});

test.each(['ru', 'ur'] as const)('%s is a translation, not English left standing', (locale) => {
  const own = new Map(flat(messages[locale]));
  const alike = english.filter(
    ([key, text]) => own.get(key) === text && /[a-z]{4}/i.test(text.replaceAll(/\{[^}]*\}/g, '')),
  );
  expect(alike.map(([key]) => key)).toEqual(
    ['site.name', 'language.own.en', 'language.own.ru', 'language.own.ur'].filter((key) =>
      alike.some(([found]) => found === key),
    ),
  );
});

test('S10 no sentence in Russian ends in a date, which brings its own full stop: “2026 г..”', () => {
  // Of a new kind the words stand in English until someone translates them.
  const doubled = flat(messages.ru).filter(
    ([, text]) => /[а-я]/i.test(text) && /\{(?:date|from|to|day|period)\}\.(?!\.)/.test(text),
  );
  expect(doubled).toEqual([]);
});

test('Russian counts as Russians do', () => {
  const t = translator('ru');
  const counts = [1, 2, 5, 11, 21, 22, 25, 101, 111];
  expect(counts.map((count) => t('register.count', { count }))).toEqual([
    '1 запись',
    '2 записи',
    '5 записей',
    '11 записей',
    '21 запись',
    '22 записи',
    '25 записей',
    '101 запись',
    '111 записей',
  ]);
});

test('every plural of Russian has the forms one, few and many', () => {
  for (const [key, text] of flat(messages.ru)) {
    if (!text.includes(', plural,')) continue;
    for (const form of ['one', 'few', 'many', 'other']) expect(text, key).toContain(`${form} {`);
  }
});
