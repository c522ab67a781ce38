import type { Feed, FeedEntry } from '@chancery/exchange';
import { directionOf, isCode } from '@chancery/vocabularies';
import { type FeedFile, type FeedPage, feedHref, withoutCursor } from '../../addresses/feed.ts';
import { type Accepts, REGISTER_FILTERS } from '../../addresses/filters.ts';
import { hrefOf } from '../../addresses/page.ts';
import { PRESENT } from '../../addresses/time-filter.ts';
import { changeInWords } from '../../components/changes/change-in-words.ts';
import type { Telling } from '../../components/changes/telling.ts';
import { plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import { word } from '../../components/words.ts';
import type { ChangeItem } from '../../data/changes.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { Named, PublicationMeta } from '../../data/feeds.ts';

/** So many values of one change are told; the page has the others. */
const CHANGES_MAX = 12;
/** So many fields are named in a title. */
const NAMED_MAX = 3;

type Facts = {
  changes: readonly ChangeItem[];
  meta: Readonly<Record<string, PublicationMeta>>;
};
type Around = { context: RenderContext; dossier: DossierShown; base: string };

/** The changes of what a page is about, each with the words before and after and its sources. */
export function changeFeed(
  around: Around,
  page: FeedPage,
  file: FeedFile,
  named: Named | null,
  facts: Facts,
): Feed {
  const { context, dossier, base } = around;
  const { locale, t, view } = context;
  // An amended note is told by the entry that it belongs to.
  const entries = facts.changes
    .filter(({ type }) => type !== 'note_amended')
    .map((change) => entryOf(around, change, facts.meta[change.recordId]));
  return {
    id: `${base}${hrefOf(locale, view, withoutCursor(page))}#changes`,
    title: t('feed.changes', { of: whatOf(around, page, named) }),
    language: locale,
    direction: directionOf(locale),
    author: t('site.name'),
    page: `${base}${hrefOf(locale, view, withoutCursor(page))}`,
    self: `${base}${feedHref(locale, view, page, file)}`,
    updated: new Date(
      Math.max(
        ...[dossier.publishedFrom ?? 0, ...entries.map(({ updated }) => updated)].map(asNumber),
      ),
    ),
    rights: t('footer.licence'),
    entries,
  };
}

const asNumber = (instant: Date | string | number): number => new Date(instant).getTime();

/** "Projects (Under construction), Pakistan and Russia". */
export function whatOf(
  { context, dossier }: Pick<Around, 'context' | 'dossier'>,
  page: FeedPage,
  named: Named | null,
): string {
  const home = plain(context, dossier.record.title);
  if (page.page === 'dossier') return home;
  if (page.page === 'record') return named ? plain(context, named.title) : page.slug;
  const accepted: Record<string, Accepts> = REGISTER_FILTERS[page.register];
  const filters = Object.entries(withoutCursor(page).filters).map(([name, value]) => {
    const accepts = accepted[name];
    const list = typeof accepts === 'object' && 'codes' in accepts ? accepts.codes : null;
    return list && isCode(list, value) ? word(context, list, value) : value;
  });
  const list = context.t(`nav.${page.register}`);
  const comma = context.locale === 'ur' ? '، ' : ', ';
  return `${filters.length > 0 ? `${list} (${filters.join(comma)})` : list}${comma}${home}`;
}

function entryOf(
  { context, dossier, base }: Around,
  change: ChangeItem,
  meta: PublicationMeta | undefined,
): FeedEntry {
  const { t } = context;
  const telling: Telling = { context, dossier, references: change.references };
  const paths = change.first ? change.paths.filter(isOfTheWorld) : change.paths;
  const told = paths.slice(0, CHANGES_MAX);
  const more = paths.length - told.length;
  const published = new Date(change.at);
  const amended = change.amendments.at(-1)?.at;
  return {
    id: `urn:uuid:${change.id}`,
    title: `${plain(context, change.title)}: ${inShort(telling, change)}`,
    link: `${base}${linkOf(context, change)}`,
    published,
    updated: amended ? new Date(amended) : published,
    category: { term: change.class, label: word(context, 'changeClass', change.class) },
    paragraphs: change.note ? [change.note] : [],
    changes: told.map((path) => {
      const { where, before, after } = changeInWords(telling, change.kind, path);
      return { what: where.join(' · '), from: before, to: after };
    }),
    ...(more > 0 && { more: t('change.more', { count: more }) }),
    sources: sourcesOf(context, base, change, meta),
    words: {
      sources: t('feed.sources'),
      before: t('change.before'),
      after: t('change.after'),
    },
  };
}

/** Fields that say nothing of the world: where a new record stands here, and what it is called. */
const BOOKKEEPING = /^(slug|dossiers|title|names|related|topics|identifiers)\b/;
const isOfTheWorld = ({ path }: { path: string }): boolean => !BOOKKEEPING.test(path);

/** What happened to the record, in a few words: the fields that changed, or what became of it. */
function inShort(telling: Telling, change: ChangeItem): string {
  const { t } = telling.context;
  if (change.type !== 'published') return t(`change.type.${change.type}`);
  if (change.first) return t('change.made');
  const fields = new Set(
    change.paths.map((path) => changeInWords(telling, change.kind, path).where[0] ?? path.path),
  );
  const named = [...fields].slice(0, NAMED_MAX).join(', ');
  return fields.size > NAMED_MAX ? `${named} …` : named || t('change.type.published');
}

/** A merged record is told of where the other stands. */
function linkOf(context: RenderContext, change: ChangeItem): string {
  const slug = change.mergedInto?.slug ?? change.slug;
  return (
    recordHref(context, change.kind, slug) ??
    hrefOf(context.locale, PRESENT, { page: 'dossier', dossier: context.dossier })
  );
}

/** The sources that the change names; where it names none, those of the record as a whole. */
function sourcesOf(
  context: RenderContext,
  base: string,
  change: ChangeItem,
  meta: PublicationMeta | undefined,
): FeedEntry['sources'] {
  const cited = Object.values(change.references).filter(({ kind }) => kind === 'source');
  const sources = cited.length > 0 ? cited : (meta?.sources ?? []);
  return sources.flatMap(({ state, kind, slug, title }) => {
    if (state === 'redacted' || !title) return [];
    const href = state === 'shown' && slug ? recordHref(context, kind, slug) : null;
    return [{ title: plain(context, title), ...(href && { link: `${base}${href}` }) }];
  });
}
