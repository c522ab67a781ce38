import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');

const tokens = new Map(
  [...read('styles/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
    // The first of a name is the present; those after it are the tint of looking back.
    .toReversed()
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
);

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG 2.2 contrast ratio of two tokens. */
function contrast(one: string, other: string, theme: 'light' | 'dark') {
  const [a, b] = [one, other].map((name) => luminance(tokens.get(name)?.[theme] ?? '#000000'));
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

describe.each(['light', 'dark'] as const)('colours in %s', (theme) => {
  const text = ['ink', 'muted', 'accent', 'side-a', 'side-b', 'danger', 'warn', 'ok', 'past'];
  it.each(text)('%s can be read on every paper', (name) => {
    for (const paper of ['paper', 'paper-raised', 'paper-sunk']) {
      expect(contrast(name, paper, theme)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['on-accent', 'accent'],
    ['on-danger', 'danger'],
    ['warn', 'warn-soft'],
    ['danger', 'danger-soft'],
    ['muted', 'past-soft'],
    ['ink', 'accent-soft'],
    ['muted', 'accent-soft'],
  ])('%s can be read on %s', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it('every status and border stands out from the paper', () => {
    const shapes = [...tokens.keys()].filter((name) => /^status-|^rule-strong/.test(name));
    expect(shapes).toHaveLength(15);
    for (const name of shapes) expect(contrast(name, 'paper', theme)).toBeGreaterThanOrEqual(3);
  });
});

describe('fonts', () => {
  const weight = (file: string, counted: RegExp) =>
    [...new Set(read(`fonts/${file}`).match(/[^"']+\.woff2/g))]
      .filter((path) => counted.test(path))
      .map((path) =>
        path.startsWith('.')
          ? new URL(`../src/fonts/${path}`, import.meta.url).pathname
          : require.resolve(path),
      )
      .reduce((sum, path) => sum + statSync(path).size, 0);

  it('stay within the budget of their language', () => {
    expect(weight('latin.css', /./)).toBeLessThanOrEqual(120_000);
    expect(weight('cyrillic.css', /./)).toBeLessThanOrEqual(120_000);
    expect(weight('urdu.css', /./)).toBeLessThanOrEqual(400_000);
  });
});

it('no style knows left from right but the select arrow, which CSS cannot say otherwise', () => {
  const sheets = [...read('styles/index.css').matchAll(/"\.\/(.+?)"/g)].map(
    ([, file = '']) => file,
  );
  expect(sheets.length).toBeGreaterThan(10);
  for (const file of sheets) {
    expect(read(`styles/${file}`)).not.toMatch(
      /(margin|padding|border|inset)-(left|right)|^\s*(left|right):|text-align: (left|right)/m,
    );
  }
});
