import { boundsOf } from '@chancery/dates';
import { v5 as nameBased } from 'uuid';
import { publicPart, walk } from '../kind/field.ts';
import type { IndexRow, IndexTable, KindDefinition, Kinds, Snapshot } from '../kind/kind.ts';
import { SEARCH_TEXT, searchTextRow } from './search-text.ts';
import { TITLE_KEYS, titleKeys } from './title-keys.ts';

const COMMON_TABLES: readonly IndexTable[] = [
  {
    name: 'Card',
    columns: ['kind', 'slug', 'dossiers', 'title', 'summary', 'names', 'identifiers', 'nextReview'],
    references: [],
    titled: true,
  },
  { name: 'Reference', columns: ['path', 'role'], references: ['targetId'] },
  {
    name: 'Claim',
    columns: ['path', 'value', 'figure', 'text', 'side', 'rank', 'reported', 'sources', 'dossiers'],
    references: ['actorId', 'claimedId'],
  },
  SEARCH_TEXT,
  {
    name: 'TimelineEntry',
    columns: ['kind', 'dossiers', 'what', 'code', 'side', 'date', 'lower', 'upper'],
    references: [],
  },
];

export const tablesOf = (kind: KindDefinition): readonly IndexTable[] => [
  ...COMMON_TABLES,
  ...kind.tables,
];

/** The tables of all kinds, each once. */
export const allTables = (kinds: Kinds): IndexTable[] => [
  ...new Set([...kinds.values()].flatMap(tablesOf)),
];

/** The column beside a reference that holds what the snapshot says. */
export const statedColumn = (column: string): string =>
  column === 'targetId' ? 'statedId' : column.replace(/Id$/, 'StatedId');

/** Every own column of a table, the stated ones included. */
export const columnsOf = (table: IndexTable): readonly string[] => [
  ...table.columns,
  ...(table.titled ? TITLE_KEYS : []),
  ...table.references.flatMap((column) => [column, statedColumn(column)]),
];

export type IndexRows = Map<string, IndexRow[]>;

/** Follows merges: the record that stands for another at some instant. */
export type Resolve = (id: string) => string;

/** All index rows of one snapshot, references resolved, before they have a period. */
export function indexRows(
  kind: KindDefinition,
  id: string,
  snapshot: Snapshot,
  resolve: Resolve,
): IndexRows {
  const own = kind.index(snapshot);
  const card = cardRow(kind, id, snapshot);
  const keys = titleKeys(snapshot);
  const rows: IndexRows = new Map([
    ['Card', [{ ...card, ...keys }]],
    ['SearchText', [searchTextRow(kind, card, snapshot)]],
    ['Reference', referenceRows(kind, id, snapshot)],
    ['Claim', claimRows(snapshot)],
    ['TimelineEntry', timelineRows(kind, id, snapshot)],
  ]);
  for (const table of kind.tables)
    rows.set(
      table.name,
      (own[table.name] ?? []).map((row) => ({
        ...row,
        item: row.item ?? id,
        ...(table.titled && keys),
      })),
    );
  for (const table of tablesOf(kind)) {
    for (const row of rows.get(table.name) ?? []) {
      for (const column of table.references) {
        const stated = row[column];
        row[statedColumn(column)] = stated ?? null;
        row[column] = typeof stated === 'string' ? resolve(stated) : null;
      }
      for (const column of table.columns) row[column] ??= null;
    }
  }
  return rows;
}

/** The rows of the published layer: made of the public part, so that nothing else is in them. */
export const publishedRows: typeof indexRows = (kind, id, snapshot, resolve) =>
  indexRows(kind, id, publicPart(kind.schema, snapshot), resolve);

function cardRow(kind: KindDefinition, id: string, snapshot: Snapshot): IndexRow {
  return {
    item: id,
    kind: kind.name,
    slug: snapshot.slug,
    dossiers: dossiersOf(kind, id, snapshot),
    title: snapshot.title,
    summary: snapshot.summary,
    names: snapshot.names.map((name) => name.text),
    identifiers: snapshot.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    nextReview: snapshot.nextReview ?? null,
  };
}

export const dossiersOf = (kind: KindDefinition, id: string, snapshot: Snapshot): string[] =>
  kind.dossiersOf?.(id, snapshot) ?? snapshot.dossiers;

function referenceRows(kind: KindDefinition, id: string, snapshot: Snapshot): IndexRow[] {
  const rows = new Map<string, IndexRow>();
  walk(kind.schema, snapshot, ({ path, meta, value }) => {
    if (!meta.reference || typeof value !== 'string') return;
    const item = nameBased(path, id);
    rows.set(item, {
      item,
      path,
      role: meta.role ?? meta.reference[0] ?? 'related',
      targetId: value,
    });
  });
  return [...rows.values()];
}

function claimRows(snapshot: Snapshot): IndexRow[] {
  return snapshot.claims.map((claim) => ({
    item: claim.id,
    path: claim.path,
    value: claim.value,
    figure: claim.figure,
    text: claim.text,
    side: claim.by,
    rank: claim.rank,
    reported: claim.reported ?? null,
    sources: claim.sources.map(({ source, locator, quotation, translation }) => ({
      source,
      ...(locator && { locator }),
      ...(quotation && { quotation }),
      ...(translation && { translation }),
    })),
    dossiers: snapshot.dossiers,
    actorId: claim.actor,
    claimedId: claim.record,
  }));
}

function timelineRows(kind: KindDefinition, id: string, snapshot: Snapshot): IndexRow[] {
  const dossiers = dossiersOf(kind, id, snapshot);
  return (kind.timeline?.(snapshot) ?? []).map(({ item = id, ...entry }) => ({
    item,
    kind: kind.name,
    dossiers,
    ...entry,
    ...boundsOf(entry.date),
  }));
}
