import { Readability } from '@mozilla/readability';
import { ELEMENT_NODE, type Page, type PageNode, parsePage, TEXT_NODE } from './page-dom.ts';
import { plainText } from './plain-text.ts';

const PARAGRAPHS = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const LINES = new Set(['br', 'li', 'tr', 'caption']);
const CELLS = new Set(['td', 'th']);
const UNSEEN = new Set(
  'title script style noscript template head svg math iframe object canvas select button'.split(
    ' ',
  ),
);

/** The words of a page's article, or of all of it where none is made out. */
export function pageText(html: string): string {
  const page = parsePage(html);
  // It takes the page apart, so it is given one of its own.
  const article = new Readability<PageNode>(parsePage(html) as never, {
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const text = article?.content ? textOf(article.content) : '';
  return text || textOf(bodyOf(page));
}

const bodyOf = (page: Page): PageNode => page.body ?? page.documentElement;

/** The text of a node, in paragraphs and lines as a browser would lay them out. */
function textOf(node: PageNode): string {
  const parts: string[] = [];
  const walk = (at: PageNode, kept: boolean): void => {
    if (at.nodeType === TEXT_NODE) {
      const text = at.textContent ?? '';
      // Within a paragraph a line break of the markup is a space; of no-break spaces none is lost.
      parts.push(kept ? text : text.replace(/[ \t\n\r\f]+/g, ' '));
      return;
    }
    if (at.nodeType !== ELEMENT_NODE || UNSEEN.has(at.localName)) return;
    const around = PARAGRAPHS.has(at.localName) ? '\n\n' : LINES.has(at.localName) ? '\n' : '';
    parts.push(around);
    for (const child of at.childNodes) walk(child, kept || at.localName === 'pre');
    parts.push(at.localName === 'br' ? '' : around, CELLS.has(at.localName) ? ' ' : '');
  };
  walk(node, false);
  return plainText(parts.join(''));
}
