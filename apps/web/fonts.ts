import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { placeGenerated, writeChanged } from './generated-file.ts';

const STYLESHEETS = { en: 'latin', ru: 'cyrillic', ur: 'urdu' } as const;
/** The faces that the first screen needs, by language; asked for before the stylesheet is read. */
const FIRST = {
  en: ['serif-latin.', 'source-sans-3-latin-wght'],
  ru: ['serif-cyrillic.', 'source-sans-3-cyrillic-wght'],
  ur: ['noto-naskh-arabic-arabic-wght'],
} as const;

type FontManifest = Record<keyof typeof STYLESHEETS, { css: string; preload: string[] }>;

/**
 * Puts the stylesheet of each language and its font files under `public/generated/fonts`, named by
 * content. One is linked a page: Next bundles what a layout imports for all languages together,
 * and the same names mean other metrics in another language.
 */
export function prepareFonts(root: string): void {
  const require = createRequire(join(root, '../../packages/ui/package.json'));
  const source = join(root, '../../packages/ui/src/fonts');
  const manifest: Partial<FontManifest> = {};
  for (const locale of ['en', 'ru', 'ur'] as const) {
    const name = STYLESHEETS[locale];
    const path = join(source, `${name}.css`);
    const preload: string[] = [];
    const css = readFileSync(path, 'utf8').replaceAll(
      /url\("([^"]+)"\)/g,
      (_, reference: string) => {
        const file = reference.startsWith('.')
          ? resolve(dirname(path), reference)
          : require.resolve(reference);
        const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.woff2$/, '');
        const address = placeGenerated(root, 'fonts', base, 'woff2', readFileSync(file));
        if (FIRST[locale].some((first) => `${base}.`.startsWith(first))) preload.push(address);
        return `url("${address}")`;
      },
    );
    manifest[locale] = {
      css: placeGenerated(root, 'fonts', name, 'css', Buffer.from(css)),
      preload,
    };
  }
  const manifestPath = join(root, 'generated/fonts.json');
  writeChanged(manifestPath, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
}
