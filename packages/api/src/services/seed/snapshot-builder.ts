import type { ClaimFixture, Evidence, FigureFixture, Fixtures, Text } from '@chancery/db/seed';
import type { Identities } from './identities.ts';
import type { Instant, Publications } from './when-published.ts';

export interface Seeding {
  fixtures: Fixtures;
  openedAt: Instant;
  ids: Identities;
  published: Publications;
  /** first instants of records that are known so far */
  starts: Map<string, Instant>;
  /** what a record names from the moment at which it is there, and does without until then */
  awaited: Map<string, Set<string>>;
}

export type Item = Record<string, unknown> & { id: string };

export const localized = (text: Text): Record<string, string> => {
  if (typeof text === 'string') return { en: text };
  if (!isTuple(text)) return { ...text };
  const [en, ru, ur] = text;
  return { en, ...(ru ? { ru } : {}), ...(ur ? { ur } : {}) };
};

const isTuple = (text: Exclude<Text, string>): text is readonly [string, string?, string?] =>
  Array.isArray(text);

const LISTED = /([A-Za-z]+)\[([^\]]+)\]/g;

/** What the keys of a list's items begin with. */
const ITEM_OF: Record<string, string> = {
  actions: 'action',
  members: 'member',
  observations: 'observation',
};

/** One record as it could have been written at one instant: it hands out only what was known then. */
export class SnapshotBuilder {
  readonly record: string;
  readonly at: Instant;
  readonly references: Set<string>;
  readonly #seeding: Seeding;

  constructor(seeding: Seeding, record: string, at: Instant) {
    this.#seeding = seeding;
    this.record = record;
    this.at = at;
    this.references = new Set();
  }

  text(text: Text | undefined): Record<string, string> | undefined {
    return text === undefined ? undefined : localized(text);
  }

  item(key: string): string {
    return this.#seeding.ids.of(`${this.record}#${key}`);
  }

  /** A path of a fixture, which names an item by its list and its key: `observations[2020].value`. */
  path(path: string, record = this.record): string {
    return path.replace(LISTED, (_, list: string, key: string) => {
      const item = ITEM_OF[list];
      if (!item) throw new Error(`${this.record}: nothing names the items of ${list}.`);
      return `${list}[${this.#seeding.ids.of(`${record}#${item}/${key}`)}]`;
    });
  }

  /** The id of a record, which must then be published. */
  ref(key: string): string {
    this.references.add(key);
    return this.#seeding.ids.of(key);
  }

  /** The ids of those of the records that have begun; the others join when they do. */
  begun(keys: readonly string[] | undefined): string[] {
    const { starts, awaited } = this.#seeding;
    const own = awaited.get(this.record) ?? new Set();
    awaited.set(this.record, own);
    return (keys ?? [])
      .filter((key) => {
        const start = starts.get(key);
        if (start === undefined)
          throw new Error(`${this.record} refers to ${key}, which is not in the seed.`);
        own.add(key);
        return start <= this.at;
      })
      .map((key) => this.ref(key));
  }

  shows(evidence: Evidence): boolean {
    return this.#seeding.published.earliest(evidence) <= this.at;
  }

  /** Those of the sources that were out, as citations. What has no evidence cannot be seeded. */
  cite(evidence: Evidence, item: string): Item[] {
    if (Object.keys(evidence ?? {}).length === 0)
      throw new Error(`${this.record}: ${item} has no evidence.`);
    const { published, openedAt } = this.#seeding;
    return Object.entries(evidence)
      .filter(([source]) => (published.of(source) ?? openedAt) <= this.at)
      .map(([source, credibility]) => ({
        id: this.item(`${item}/${source}`),
        source: this.ref(`source:${source}`),
        credibility: String(credibility),
      }));
  }

  /**
   * The items of a list whose earliest source was out. A successor takes place, id and sources of
   * its predecessor.
   */
  known<T extends { evidence: Evidence; key?: string; replaces?: string }>(
    items: readonly T[] | undefined,
    keyOf: (item: T, index: number) => string,
  ): { item: T; key: string; id: string }[] {
    const visible = new Map<string, T>();
    for (const [index, item] of (items ?? []).entries()) {
      const key = item.replaces ?? item.key ?? keyOf(item, index);
      if (Object.keys(item.evidence ?? {}).length === 0)
        throw new Error(`${this.record}: ${key} has no evidence.`);
      const before = visible.get(key);
      if (before && !item.replaces) throw new Error(`${this.record}: ${key} stands twice.`);
      if (!this.shows(item.evidence)) continue;
      visible.set(key, { ...item, evidence: { ...before?.evidence, ...item.evidence } });
    }
    return [...visible].map(([key, item]) => ({ item, key, id: this.item(key) }));
  }

  /** Claims of one path that were out; the first that is not deprecated is the preferred one. */
  claims(path: string, claims: readonly ClaimFixture[] | undefined): Item[] {
    const known = this.known(claims, (_, index) => `claim/${path}/${index}`);
    const preferred = known.find(({ item }) => !item.deprecated);
    return known.map((entry) => {
      const { item, key, id } = entry;
      return {
        id,
        path,
        ...(item.value ? { value: item.value } : {}),
        ...(item.figure ? { figure: this.figure(item.figure) } : {}),
        ...(item.text ? { text: this.text(item.text) } : {}),
        by: item.by ?? 'other',
        ...(item.actor ? { actor: this.ref(item.actor) } : {}),
        rank: item.deprecated ? 'deprecated' : entry === preferred ? 'preferred' : 'normal',
        ...(item.deprecated ? { reason: this.text(item.deprecated) } : {}),
        ...this.#reported(item.evidence),
        sources: this.cite(item.evidence, key),
      };
    });
  }

  /** A figure as a field or a claim of one holds it. */
  figure({ value, to, qualifier = 'exact', unit, currency, note }: FigureFixture): object {
    return {
      value,
      ...(to ? { to } : {}),
      qualifier,
      ...(unit ? { unit } : {}),
      ...(currency ? { currency } : {}),
      ...(note ? { note: this.text(note) } : {}),
    };
  }

  /** Reported when the earliest of its sources was published. */
  #reported(evidence: Evidence): { reported?: string } {
    const { published, fixtures } = this.#seeding;
    const [earliest] = Object.keys(evidence)
      .map((source) => ({ source, at: published.of(source) ?? Infinity }))
      .filter(({ at }) => at < Infinity)
      .sort((a, b) => a.at - b.at);
    const reported = earliest && fixtures.sources[earliest.source]?.published;
    return reported ? { reported } : {};
  }
}
