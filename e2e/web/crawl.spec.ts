import { defined } from '@chancery/api/testing/defined';
import fc from 'fast-check';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from '../fixtures.ts';
import { type Crawled, crawl, linksOf, type Visit } from './crawler.ts';
import { doubledIds, frameworkFaults, languageFaults, wordFaults } from './page-faults.ts';
import { unsourcedValues } from './unsourced.ts';

const DOSSIER = '/pakistan-russia';
const DAY = '2021-04-08';
/** So many records of each register are read in the other languages; all with CRAWL=full. */
const SAMPLE = 6;
const SEED = 20210407;
const MINUTES = 60_000;
/** W8 X3: a proxy as it is installed takes 4 kB, and adds some of its own. */
const HEADERS_MAX = 3_000;

/** Registers whose records have a page, with their names in the API: the same. */
const RECORDS =
  /^\/pakistan-russia\/(?<register>projects|meetings|agreements|formats|trade|positions|timeline|briefings|actors|sources|topics)\/(?<slug>[a-z0-9-]+)$/;
/** What was withdrawn stands in these, and its page says why. */
const TELLS_OF_THE_GONE =
  /^(?:\/(?:ru|ur))?\/pakistan-russia(?:\/(?:changes|timeline|compare))?(?:\?|$)/;

const pathOf = (address: string): string => defined(address.split('?')[0]);
const recordOf = (address: string) => RECORDS.exec(pathOf(address))?.groups;
const looksBack = (address: string): boolean => /[?&]asOf=/.test(address);
const localeOf = (address: string): string => /^\/(ru|ur)(?=\/|\?|$)/.exec(address)?.[1] ?? 'en';
const inEnglish = (address: string): string => address.replace(/^\/(ru|ur)(?=\/|\?|$)/, '') || '/';
/** Other tests open dossiers of their own; theirs are asked for and not followed. */
const isOurs = (address: string): boolean =>
  address === '/' || /^\/pakistan-russia(?=\/|\?|$)/.test(address);
const isFile = (address: string): boolean =>
  /^\/(?:api|data|id)(?:\/|$)|\.(?:xml|ics|atom|json|txt|svg|csv|zip)(?:\?|$)/.test(address);

/** Of files, and of pages that differ by what they filter alone, so many of each shape: filters multiply. */
const OF_A_SHAPE = 4;

/** Lets the first addresses of each shape through, and all that are of no shape. */
function enoughOfEach(): (address: string) => boolean {
  const taken = new Map<string, Set<string>>();
  return (address) => {
    const { pathname, searchParams } = new URL(address, 'http://site');
    const asked = [...searchParams.keys()].filter((key) => key !== 'cursor' && key !== 'asOf');
    if (!isFile(address) && asked.length === 0) return true;
    const path = pathname
      .replace(/^(\/api\/v1\/[a-z-]+)\/[^/]+/, '$1/*')
      .replace(/\/[^/.]*[-\d][^/.]*(?=[/.]|$)/g, '/*');
    const shape = `${path}?${asked.join('&')} ${searchParams.get('format') ?? ''}`;
    const seen = taken.get(shape) ?? new Set();
    taken.set(shape, seen);
    if (!seen.has(address) && seen.size >= OF_A_SHAPE) return false;
    seen.add(address);
    return true;
  };
}

/** Everything that is wrong with a page, however it was found. */
const faultsOf = (page: HTMLElement, { address, from, status, headerBytes }: Visit): string[] => {
  // The page of the API is in English alone, and says how addresses are made.
  if (isFile(address)) return [];
  return [
    ...languageFaults(page, localeOf(address)),
    ...wordFaults(page),
    ...doubledIds(page),
    ...frameworkFaults(page),
    ...(headerBytes > HEADERS_MAX ? [`its headers have ${headerBytes} bytes`] : []),
    ...(status === 200 && recordOf(inEnglish(address)) ? unsourcedValues(page) : []),
  ].map((fault) => `${address}: ${fault}${from ? ` (from ${from})` : ''}`);
};

const broken = ({ visits }: Crawled): string[] =>
  summary(
    [...visits.values()]
      .filter(({ status, from }) =>
        status === 410 ? !TELLS_OF_THE_GONE.test(from ?? '') : status >= 400,
      )
      .map(({ address, status, from }) => `${status} ${address} (from ${from})`),
  );

test('W8 X3 Whoever follows every link finds every page whole, in each language and as of 2021', {
  tag: '@alone',
}, async ({ web }) => {
  // Half a minute or two on a machine at rest; others may be at work on it.
  test.setTimeout(8 * MINUTES);
  const bases = [web(1), web(2)] as const;
  const [base] = bases;

  const known = await test.step('in English, from the start page to the last record', async () => {
    const faults: string[] = [];
    const isEnough = enoughOfEach();
    const english = await crawl({
      bases,
      start: ['/', DOSSIER],
      follows: (address) => isOurs(address) && !looksBack(address),
      asks: (address) => localeOf(address) === 'en' && isEnough(address),
      look: (page, visit) => faults.push(...faultsOf(page, visit)),
    });
    const pages = [...english.visits.values()].filter(({ isPage }) => isPage);
    console.log(`crawl: ${english.visits.size} addresses, ${pages.length} pages in English`);
    expect(pages.filter(({ address }) => recordOf(address)).length).toBeGreaterThan(300);
    expectWhole('in English', english, faults);
    return [...english.visits.values()];
  });

  for (const locale of ['ru', 'ur'] as const) {
    await test.step(`in ${locale}: every list and text, some records of each register`, async () => {
      const faults: string[] = [];
      const chosen = sample(
        known
          // What is gone is gone in each language: a link from the log leads there, not a start.
          .filter(({ status }) => status !== 410)
          .map(({ address }) => address)
          .filter((address) => !isFile(address) && !looksBack(address)),
      );
      const there = new Set(known.map(({ address }) => address));
      const isEnough = enoughOfEach();
      const crawled = await crawl({
        bases,
        start: chosen.map((address) => `/${locale}${address === '/' ? '' : address}`),
        follows: (address) => isOurs(inEnglish(address)),
        // Whatever English has led to is there; only what is new here is asked for.
        asks: (address) =>
          localeOf(address) === locale &&
          !there.has(inEnglish(address)) &&
          isEnough(inEnglish(address)),
        look: (page, visit) => faults.push(...faultsOf(page, visit)),
      });
      console.log(`crawl: ${crawled.visits.size} addresses in ${locale}, seed ${SEED}`);
      expect(crawled.visits.size).toBeGreaterThanOrEqual(chosen.length);
      expectWhole(`in ${locale}`, crawled, faults);
    });
  }

  await test.step(`as of ${DAY}: nothing shown or linked to that came later`, async () => {
    const faults: string[] = [];
    const strays: string[] = [];
    const isEnough = enoughOfEach();
    const there = await recordsThen(base);
    const crawled = await crawl({
      bases,
      start: [`${DOSSIER}?asOf=${DAY}`],
      follows: (address) => address.includes(`asOf=${DAY}`),
      asks: (address) =>
        localeOf(address) === 'en' && address.includes(`asOf=${DAY}`) && isEnough(address),
      look(page, visit) {
        faults.push(...faultsOf(page, visit), ...pastFaults(page, visit));
        for (const { address } of linksOf(page, base, visit.address)) {
          const record = recordOf(address);
          if (!record || pathOf(address) === pathOf(visit.address)) continue;
          if (!address.includes(`asOf=${DAY}`)) strays.push(`${visit.address} → ${address}`);
          else if (!there.has(`${record.register}/${record.slug}`))
            strays.push(`${visit.address} → ${address}, which was not there`);
        }
      },
    });
    console.log(`crawl: ${crawled.visits.size} addresses as of ${DAY}`);
    expect(crawled.visits.size).toBeGreaterThan(20);
    expect.soft(summary(strays), `links out of ${DAY}`).toEqual([]);
    expectWhole(`as of ${DAY}`, crawled, faults);
  });
});

function expectWhole(where: string, crawled: Crawled, faults: readonly string[]): void {
  expect.soft(broken(crawled), `broken links ${where}`).toEqual([]);
  expect.soft(summary(crawled.missingParts), `parts that are not there ${where}`).toEqual([]);
  expect.soft(summary(faults), `faults of pages ${where}`).toEqual([]);
}

/** The page says that it looks back, and keeps search engines away. */
function pastFaults(page: HTMLElement, { address, status }: Visit): string[] {
  if (status !== 200) return [];
  const robots = page.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
  return [
    ...(page.querySelector('.c-notice--past') ? [] : [`${address}: no banner says what is shown`]),
    ...(robots.includes('noindex') ? [] : [`${address}: search engines may keep it`]),
  ];
}

/** Every record that the API lists as of the day, by register and address. */
async function recordsThen(base: string): Promise<Set<string>> {
  const found = new Set<string>();
  const description = (await (await fetch(`${base}/api/v1/openapi.json`)).json()) as {
    paths: Record<string, unknown>;
  };
  const registers = Object.keys(description.paths)
    .map((path) => path.slice(1))
    .filter((register) => recordOf(`${DOSSIER}/${register}/x`));
  for (const register of registers) {
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query = new URLSearchParams({ asOf: DAY, limit: '500', ...(cursor && { cursor }) });
      const page = (await (await fetch(`${base}/api/v1/${register}?${query}`)).json()) as {
        items: { slug: string }[];
        nextCursor: string | null;
      };
      for (const { slug } of page.items) found.add(`${register}/${slug}`);
      cursor = page.nextCursor;
    }
  }
  expect(found.size).toBeGreaterThan(10);
  return found;
}

/** All pages that are no record's, and some records of each register, the same in every run. */
function sample(addresses: readonly string[]): string[] {
  if (process.env.CRAWL === 'full') return [...addresses];
  const [inSomeOrder] = fc.sample(
    fc.shuffledSubarray([...addresses].sort(), { minLength: addresses.length }),
    { seed: SEED, numRuns: 1 },
  ) as [string[]];
  const taken = new Map<string, number>();
  return inSomeOrder.filter((address) => {
    // Of pages that differ by their query alone, such as the pages of a list, some are taken too.
    const like = recordOf(address)?.register ?? pathOf(address);
    const count = (taken.get(like) ?? 0) + 1;
    taken.set(like, count);
    return count <= SAMPLE || !(recordOf(address) || address.includes('?'));
  });
}

const SHOWN_MAX = 9000;

/** The first faults and how many more there are: thousands would tell no more. */
const summary = (faults: readonly string[]): string[] =>
  faults.length <= SHOWN_MAX
    ? [...faults]
    : [...faults.slice(0, SHOWN_MAX), `and ${faults.length - SHOWN_MAX} more`];
