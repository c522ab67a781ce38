import type { FeedChange, FeedEntry } from './feed.ts';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** A text without the characters that XML cannot hold. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

/** The words of an entry as HTML: paragraphs, what changed from and to, the sources. */
export function contentHtml(entry: FeedEntry, direction: 'ltr' | 'rtl'): string {
  const { words } = entry;
  const parts = [
    ...entry.paragraphs.map((text) => `<p dir="auto">${escaped(text)}</p>`),
    list(entry.changes.map(changeHtml)),
    entry.more ? `<p>${escaped(entry.more)}</p>` : '',
    entry.sources.length > 0 ? `<p>${escaped(words.sources)}</p>` : '',
    list(entry.sources.map(sourceHtml)),
  ];
  return `<div dir="${direction}">${parts.filter(Boolean).join('')}</div>`;
}

const list = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

const changeHtml = ({ what, from, to }: FeedChange): string =>
  [
    `<b>${escaped(what)}</b>`,
    from !== null ? `<del>${escaped(from)}</del>` : '',
    from !== null && to !== null ? '→' : '',
    to !== null ? `<ins>${escaped(to)}</ins>` : '',
  ]
    .filter(Boolean)
    .join(' ');

const sourceHtml = ({ title, link }: FeedEntry['sources'][number]): string =>
  link ? `<a href="${escaped(link)}">${escaped(title)}</a>` : escaped(title);

/** The same as plain lines, for readers that show no markup. */
export function contentText(entry: FeedEntry): string {
  const { words } = entry;
  return [
    ...entry.paragraphs,
    ...entry.changes.map(({ what, from, to }) =>
      [
        `${what}:`,
        from === null ? '' : `${words.before} ${from}.`,
        to === null ? '' : `${words.after} ${to}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...(entry.more ? [entry.more] : []),
    ...(entry.sources.length > 0
      ? [`${words.sources} ${entry.sources.map(({ title }) => title).join('; ')}`]
      : []),
  ]
    .map(printable)
    .join('\n');
}
