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

/** A page as a document; a fragment becomes the body of one. */
export function parsePage(html: string): Page {
  const whole = /<html\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as { document: Page }).document;
}
