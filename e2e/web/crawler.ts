import { type HTMLElement, parse } from 'node-html-parser';

/** So many requests are under way at once. */
const AT_ONCE = 4;
/** A page that links to pages without end is a fault, not a reason to go on. */
const PAGES_MAX = 6_000;

export type Visit = {
  /** path and query, without a fragment */
  address: string;
  status: number;
  /** where a redirect led */
  landed: string;
  /** the first page that links here; null for the start */
  from: string | null;
  isPage: boolean;
};

export type Crawled = {
  visits: Map<string, Visit>;
  /** links to a part of a page that the page does not have */
  missingParts: string[];
};

export type Rules = {
  base: string;
  start: readonly string[];
  /** whether the links of this page are followed; the others are asked for only */
  follows(address: string): boolean;
  /** whether a link is asked for at all */
  asks(address: string, from: string): boolean;
  look(page: HTMLElement, visit: Visit): void;
};

/** Follows every link of a site by plain HTTP and looks at every page, in the order of finding. */
export async function crawl(rules: Rules): Promise<Crawled> {
  const visits = new Map<string, Visit>();
  const queue: { address: string; from: string | null }[] = [];
  const seen = new Set<string>();
  const parts = new Map<string, Set<string>>();
  const wanted: { address: string; part: string; from: string }[] = [];
  const add = (address: string, from: string | null) => {
    if (seen.has(address)) return;
    seen.add(address);
    queue.push({ address, from });
  };
  for (const address of rules.start) add(address, null);

  const visit = async ({ address, from }: { address: string; from: string | null }) => {
    // A permanent address leads to the page of its revision, which is one like those found anyway.
    const redirect = address.startsWith('/id/') ? 'manual' : 'follow';
    const response = await fetch(`${rules.base}${address}`, { redirect });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const landed = response.url.slice(rules.base.length) || '/';
    const found: Visit = { address, status: response.status, landed, from, isPage };
    visits.set(address, found);
    if (!isPage) {
      await response.body?.cancel();
      return;
    }
    const page = parse(await response.text(), {
      comment: false,
      blockTextElements: { script: false, style: false },
    });
    parts.set(address, new Set(page.querySelectorAll('[id]').map(({ id }) => id)));
    rules.look(page, found);
    for (const link of linksOf(page, rules.base, address)) {
      if (link.part) wanted.push({ ...link, part: link.part, from: address });
      if (rules.follows(address) && rules.asks(link.address, address)) add(link.address, address);
    }
  };

  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (visits.size > PAGES_MAX) throw new Error(`More than ${PAGES_MAX} pages: ${next.address}`);
      await visit(next);
    }
  };
  // A worker that finds the queue empty may be too early: another may be about to fill it.
  while (queue.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    visits,
    missingParts: wanted
      .filter(({ address, part }) => parts.get(address)?.has(part) === false)
      .map(({ address, part, from }) => `${from} → ${address}#${part}`),
  };
}

/** Links of a page inside the site, each once. */
export function linksOf(
  page: HTMLElement,
  base: string,
  address: string,
): { address: string; part: string }[] {
  const links = new Map<string, { address: string; part: string }>();
  for (const anchor of page.querySelectorAll('a[href]')) {
    const url = new URL(anchor.getAttribute('href') as string, `${base}${address}`);
    if (url.origin !== base) continue;
    const link = {
      address: `${url.pathname}${url.search}`,
      part: decodeURIComponent(url.hash.slice(1)),
    };
    links.set(`${link.address}#${link.part}`, link);
  }
  return [...links.values()];
}
