import { describe, expect, test } from 'vitest';
import type { CodeList } from './code-list.ts';
import { codeLists, locales } from './index.ts';

const scripts = { en: /\p{sc=Latn}/u, ru: /\p{sc=Cyrl}/u, ur: /\p{sc=Arab}/u };
const DAY = /^\d{4}-\d\d-\d\d$/;

describe.each(Object.entries<CodeList>(codeLists))('the list %s', (name, list) => {
  test('bears the name under which it is found, an origin and dated versions', () => {
    expect(list.name).toBe(name);
    expect(list.origin).not.toBe('');
    expect(list.versions.length).toBeGreaterThan(0);
    for (const { from } of list.versions) expect(from).toMatch(DAY);
  });

  test('has each code once', () => {
    const names = list.codes.map(({ code }) => code);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1);
  });

  test.each(locales)('has its title, every label and every definition in %s', (locale) => {
    expect(list.title[locale]).toMatch(scripts[locale]);
    for (const { code, label, definition, validFrom } of list.codes) {
      expect(label[locale], `${name}.${code}`).toMatch(scripts[locale]);
      expect(definition[locale], `${name}.${code}`).toMatch(scripts[locale]);
      expect(definition[locale], `${name}.${code}`).toMatch(/[.۔]$/);
      expect(validFrom).toMatch(DAY);
    }
  });

  test.each(locales)('has no two codes that read the same in %s', (locale) => {
    const words = list.codes.map(({ label }) => label[locale]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
