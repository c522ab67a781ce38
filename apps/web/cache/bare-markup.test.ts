import { expect, test } from 'vitest';
import { bareMarkup } from './bare-markup.ts';

test('nothing of the framework stays in a page, and all of ours', () => {
  const ours =
    '<link rel="preload" href="/generated/fonts/a.woff2" as="font" crossorigin="anonymous"/>' +
    '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
    '<p>since 2015</p><script src="/generated/scripts/suggest.1a2b.js" async=""></script>';
  const framework = [
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/b.js" noModule=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script id="_R_">self.__next_f.push([1,"a\\u003c/script>\\n"])</script>',
    '<!--$-->',
    '<!-- -->',
  ];
  expect(bareMarkup(`<!DOCTYPE html>${framework.join('')}${ours}${framework.join('')}`)).toBe(
    `<!DOCTYPE html>${ours}`,
  );
});

test('words about scripts are words', () => {
  const words = '<p>&lt;script&gt;run()&lt;/script&gt; &lt;!-- note --&gt;</p>';
  expect(bareMarkup(words)).toBe(words);
});
