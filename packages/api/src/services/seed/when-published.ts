import { upperInstant } from '@chancery/dates';
import type { Evidence, SourceFixture } from '@chancery/db/seed';

/** Instants as milliseconds; a source that shows no date has none. */
export type Instant = number;

export interface Publications {
  /** What a source dates: the end of the day, month or year of its publication. */
  of(source: string): Instant | undefined;
  /** From when some of these sources say it. A source without a date counts from `openedAt`. */
  earliest(evidence: Evidence): Instant;
  /** Every instant at which one more of these sources can be cited. */
  all(evidence: Evidence): Instant[];
}

export function publications(
  sources: Readonly<Record<string, SourceFixture>>,
  openedAt: Instant,
): Publications {
  const instants = new Map(
    Object.entries(sources).map(([key, source]) => [
      key,
      source.published ? Date.parse(upperInstant(source.published)) : undefined,
    ]),
  );
  const of = (source: string): Instant | undefined => {
    if (!instants.has(source)) throw new Error(`The seed has no source “${source}”.`);
    return instants.get(source);
  };
  const all = (evidence: Evidence): Instant[] =>
    Object.keys(evidence).map((source) => of(source) ?? openedAt);
  return { of, all, earliest: (evidence) => Math.min(openedAt, ...all(evidence)) };
}
