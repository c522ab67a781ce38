import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { FeedPage } from '../addresses/feed.ts';
import type { RecordRegister } from '../addresses/filters.ts';
import { hasRecords, KIND_OF } from '../addresses/page.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import type { ChangeItem } from './changes.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import type { MeetingItem } from './meetings.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['record'];
export type Named = NonNullable<Output['named']>;
export type PublicationMeta = Output['publicationMeta'][number];

/** So many entries has a feed: who reads it once a week misses none. */
const ENTRIES_MAX = 50;
const PAGE_MAX = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A list of more is followed by its first 5,000 records. */
const PAGES_MAX = 10;

/** What an address names, shown or not; null for one that never named anything. */
export const recordNamed = opened(async (page: FeedPage & { page: 'record' }) => {
  'use cache';
  return kept(async (): Promise<Named | null> => {
    return reads().record.named({ kind: KIND_OF[page.register], slug: page.slug });
  });
});

/** The newest changes of what a page is about, and how the records concerned stand. */
export const changesOf = opened(async (view: TimeFilter, page: FeedPage) => {
  'use cache';
  return kept(
    async (): Promise<{ changes: ChangeItem[]; meta: Record<string, PublicationMeta> }> => {
      const changes = await newestChanges(view, page);
      const ids = [...new Set(changes.map(({ recordId }) => recordId))];
      return { changes, meta: await publicationMetaOf(view, ids) };
    },
  );
});

async function newestChanges(view: TimeFilter, page: FeedPage): Promise<ChangeItem[]> {
  const time = asOfAlone(view);
  const common = { ...time, dossier: page.dossier, limit: ENTRIES_MAX };
  if (page.page === 'dossier') return (await reads().change.list(common)).items;
  if (page.page === 'record') {
    const named = await reads().record.named({ kind: KIND_OF[page.register], slug: page.slug });
    if (!named) return [];
    return reads().change.ofRecords({ ...time, ids: [named.id], limit: ENTRIES_MAX });
  }
  if (page.register === 'changes') {
    const { record } = page.filters;
    if (record)
      return UUID.test(record)
        ? reads().change.ofRecords({ ...time, ids: [record], limit: ENTRIES_MAX })
        : [];
    return (await ask(reads().change.list, { ...common, ...page.filters })).items;
  }
  const ids = hasRecords(page.register) ? await matching(listOf(page.register), view, page) : [];
  const changes = await reads().change.ofRecords({
    ...time,
    ids: ids.map(({ id }) => id),
    limit: ENTRIES_MAX,
  });
  // What told the past at first is no news of a list; a record's own feed begins with it.
  return changes.filter(({ via }) => via !== 'seed');
}

/** All meetings that a page is about, newest first, and how their records stand. */
export const meetingsOf = opened(async (view: TimeFilter, page: FeedPage) => {
  'use cache';
  return kept(
    async (): Promise<{ meetings: MeetingItem[]; meta: Record<string, PublicationMeta> }> => {
      const meetings = await meetingsAbout(view, page);
      return {
        meetings,
        meta: await publicationMetaOf(
          view,
          meetings.map(({ id }) => id),
        ),
      };
    },
  );
});

async function meetingsAbout(view: TimeFilter, page: FeedPage): Promise<MeetingItem[]> {
  const list = { page: 'register', dossier: page.dossier, register: 'meetings' } as const;
  const meetings = reads().meeting.list;
  if (page.page === 'dossier') return matching(meetings, view, { ...list, filters: {} });
  if (page.page === 'register') return matching(meetings, view, page);
  const named = await reads().record.named({ kind: KIND_OF[page.register], slug: page.slug });
  if (!named) return [];
  return matching(meetings, view, { ...list, filters: { refersTo: named.id } });
}

type List<I, Row> = (input: I) => Promise<{ items: Row[]; nextCursor: string | null }>;

/** The list of the records of a register. */
const listOf = (register: RecordRegister): List<never, { id: string }> =>
  reads()[KIND_OF[register]].list;

/** All rows of a list, as far as it is followed. */
async function matching<I, Row>(
  list: List<I, Row>,
  view: TimeFilter,
  page: FeedPage & { page: 'register' },
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const found: Awaited<ReturnType<typeof list>> = await ask(list, {
      ...timeOf(view),
      dossier: page.dossier,
      ...page.filters,
      limit: PAGE_MAX,
      ...(cursor && { cursor }),
    });
    rows.push(...found.items);
    cursor = found.nextCursor;
    if (!cursor) break;
  }
  return rows;
}

async function publicationMetaOf(
  view: TimeFilter,
  ids: readonly string[],
): Promise<Record<string, PublicationMeta>> {
  const found: Record<string, PublicationMeta> = {};
  for (let at = 0; at < ids.length; at += PAGE_MAX)
    for (const entry of await reads().record.publicationMeta({
      ...asOfAlone(view),
      ids: ids.slice(at, at + PAGE_MAX),
    }))
      found[entry.id] = entry;
  return found;
}

/** A change has no day in the world: only what was published by then counts. */
const asOfAlone = ({ asOf }: TimeFilter): { asOf?: string } => (asOf ? { asOf } : {});
