import { defined } from '@chancery/api/testing/defined';
import { type HTMLElement, parse } from 'node-html-parser';

/** So many requests are under way at once to each process. */
const AT_ONCE = 2;
/** A page that links to pages without end is a fault, not a reason to go on. */
const PAGES_MAX = 6_000;

export type Visit = {
  /** path and query, without a fragment */
  address: string;
  status: number;
  /** the first page that links here; null for the start */
  from: string | null;
  isPage: boolean;
  headerBytes: number;
};

type Waiting = Pick<Visit, 'address' | 'from'>;

export type Crawled = {
  visits: Map<string, Visit>;
  /** links to a part of a page that the page does not have */
  missingParts: string[];
};

export type Rules = {
  /** web processes of one site, asked in turn; links lead to the address of the first */
  bases: readonly [string, ...string[]];
  start: readonly string[];
  /** whether the links of this page are followed; the others are asked for only */
  follows(address: string): boolean;
  /** whether a link is asked for at all */
  asks(address: string, from: string): boolean;
  look(page: HTMLElement, visit: Visit): void;
};

/** Follows every link of a site by plain HTTP and looks at every page, in the order of finding. */
export async function crawl(rules: Rules): Promise<Crawled> {
  const [home] = rules.bases;
  const visits = new Map<string, Visit>();
  const queue: Waiting[] = [];
  const seen = new Set<string>();
  const parts = new Map<string, Set<string>>();
  const wanted: { address: string; part: string; from: string }[] = [];
  const add = (address: string, from: string | null) => {
    if (seen.has(address)) return;
    seen.add(address);
    queue.push({ address, from });
  };
  for (const address of rules.start) add(address, null);

  const visit = async (base: string, { address, from }: Waiting) => {
    // A permanent address leads to the page of its record, which is one like those found anyway.
    const redirect = address.startsWith('/id/') ? 'manual' : 'follow';
    const response = await fetch(`${base}${address}`, { redirect });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const { status } = response;
    const headerBytes = [...response.headers].reduce(
      (sum, [name, value]) => sum + name.length + value.length + ': \r\n'.length,
      0,
    );
    const found: Visit = { address, status, from, isPage, headerBytes };
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
    for (const link of linksOf(page, home, address)) {
      if (link.part) wanted.push({ ...link, part: link.part, from: address });
      if (rules.follows(address) && rules.asks(link.address, address)) add(link.address, address);
    }
  };

  const free = rules.bases.flatMap((base) => Array<string>(AT_ONCE).fill(base));
  const busy = new Set<Promise<void>>();
  while (queue.length > 0 || busy.size > 0) {
    // What is under way may find more than there is to do now.
    if (queue.length === 0 || free.length === 0) {
      await Promise.race(busy);
      continue;
    }
    const [next, base] = [defined(queue.shift()), defined(free.shift())];
    if (visits.size > PAGES_MAX) throw new Error(`More than ${PAGES_MAX} pages: ${next.address}`);
    const asked = visit(base, next).finally(() => {
      busy.delete(asked);
      free.push(base);
    });
    busy.add(asked);
  }
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
    const url = new URL(defined(anchor.getAttribute('href')), `${base}${address}`);
    if (url.origin !== base) continue;
    const link = {
      address: `${url.pathname}${url.search}`,
      part: decodeURIComponent(url.hash.slice(1)),
    };
    links.set(`${link.address}#${link.part}`, link);
  }
  return [...links.values()];
}
