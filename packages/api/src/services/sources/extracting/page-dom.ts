import { parseHTML } from 'linkedom';

/** The part of the DOM that is read here; `linkedom` types it by a library for browsers. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
}
export interface Page {
  readonly documentElement: PageNode;
  readonly body: PageNode;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

/** A page as a document. The tags that HTML lets a page leave out are put in, as a browser does. */
export function parsePage(html: string): Page {
  // Typed as a window of a browser where that library is known, and as nothing elsewhere.
  const window: unknown = parseHTML(withBody(html));
  return (window as { document: Page }).document;
}

function withBody(html: string): string {
  if (!/<html\b/i.test(html)) return `<!doctype html><html><body>${html}</body></html>`;
  if (/<body\b/i.test(html)) return html;
  const after = /<\/head\s*>/i.test(html) ? /<\/head\s*>/i : /<html\b[^>]*>/i;
  return html.replace(after, (tag) => `${tag}<body>`);
}
