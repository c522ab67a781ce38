import { readFileSync } from 'node:fs';
import { type HTMLElement, type Node, NodeType, TextNode } from 'node-html-parser';

const messages = JSON.parse(
  readFileSync(new URL('../../apps/web/messages/en.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** What stands in place of a message that is not there: its key, `nav.projects`. */
const KEY = new RegExp(
  `(?<![\\w./@-])(?:${Object.keys(messages).join('|')})(?:\\.[a-zA-Z_]+)+(?![\\w/])`,
);
const LEAKS = [
  /\bundefined\b/,
  /\[object \w+\]/,
  /\bNaN\b/,
  /Invalid Date/,
  /(?:^|\s)null(?:\s|$)/,
  /\{[a-zA-Z]+(?:, (?:plural|select|number|date)|\})/,
];
/** Words in attributes are read out or shown too. */
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder'];
/** What these hold is not in words of ours: code, passages, addresses. */
const NOT_OURS = new Set(['script', 'style', 'code', 'blockquote', 'q', 'template']);

/** What a page says that no page should: names of messages, values that are none. */
export function wordFaults(page: HTMLElement): string[] {
  const faults: string[] = [];
  for (const text of wordsOf(page)) {
    const key = KEY.exec(text)?.[0];
    if (key) faults.push(`a message is missing: ${key}`);
    for (const leak of LEAKS)
      if (leak.test(text))
        faults.push(`“${leak.exec(text)?.[0]?.trim()}” in “${text.slice(0, 80)}”`);
  }
  return [...new Set(faults)];
}

function wordsOf(page: HTMLElement): string[] {
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof TextNode) {
      const text = node.text.trim();
      if (text) words.push(text);
      return;
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (NOT_OURS.has(element.tagName?.toLowerCase() ?? '')) return;
    for (const name of SPOKEN) {
      const spoken = element.getAttribute(name)?.trim();
      if (spoken) words.push(spoken);
    }
    for (const child of element.childNodes) walk(child);
  };
  walk(page);
  return words;
}

/** The same id twice on a page: a source control would open the panel of another value. */
export function doubledIds(page: HTMLElement): string[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { id } of page.querySelectorAll('[id]')) {
    if (seen.has(id)) doubled.add(id);
    seen.add(id);
  }
  return [...doubled].map((id) => `the id ${id} stands twice`);
}

/** What a page without a framework does not have: scripts but ours, and parts that a script moves. */
export function frameworkFaults(page: HTMLElement): string[] {
  return [
    ...page
      .querySelectorAll('script')
      .filter((script) => !script.getAttribute('src')?.startsWith('/generated/scripts/'))
      .map((script) => `a script that is not ours: ${script.outerHTML.slice(0, 80)}`),
    ...page
      .querySelectorAll('template, [hidden][id^="S:"]')
      .map((part) => `a part that waits for a script: ${part.outerHTML.slice(0, 80)}`),
  ];
}

/** Whether a page has language and direction as its address says. */
export function languageFaults(page: HTMLElement, locale: string): string[] {
  const html = page.querySelector('html');
  const wanted = [locale, locale === 'ur' ? 'rtl' : 'ltr'];
  const found = [html?.getAttribute('lang'), html?.getAttribute('dir')];
  return wanted.every((value, index) => found[index] === value)
    ? []
    : [`it says lang=${found[0]} dir=${found[1]}`];
}
