import type { Fixtures } from '@chancery/db/seed';
import type { ReconstructIntent } from '../../core/change/intent.ts';
import { type Kinds, kindOf } from '../../core/kind/kind.ts';
import { parseSnapshot } from '../../core/kind/parse-snapshot.ts';
import { seriesSchema } from '../../kinds/series/schema.ts';
import { cutsOf } from './cuts-of.ts';
import { Identities } from './identities.ts';
import { type Seeding, SnapshotBuilder } from './snapshot-builder.ts';
import { actorSnapshot } from './snapshots/actor.ts';
import { agreementSnapshot } from './snapshots/agreement.ts';
import { briefingSnapshot } from './snapshots/briefing.ts';
import { confirmedSums } from './snapshots/confirmed-sums.ts';
import { dossierSnapshot } from './snapshots/dossier.ts';
import { eventSnapshot } from './snapshots/event.ts';
import { formatSnapshot } from './snapshots/format.ts';
import { meetingSnapshot } from './snapshots/meeting.ts';
import { positionSnapshot } from './snapshots/position.ts';
import { projectSnapshot } from './snapshots/project.ts';
import { seriesSnapshot } from './snapshots/series.ts';
import { sourceSnapshot } from './snapshots/source.ts';
import { topicSnapshot } from './snapshots/topic.ts';
import { type Instant, publications } from './when-published.ts';

/** A record of the fixtures, its content at any instant, and the instants at which it may change. */
interface Draft {
  /** kind and key: `actor:sergey-lavrov` */
  name: string;
  kind: string;
  write(moment: SnapshotBuilder): object;
  cuts: Instant[];
}

/**
 * Turns fixtures into one intent per record. A record begins with its earliest source; one that is
 * shared, with whatever refers to it first; each has a revision for every instant at which its
 * sources said something new. Throws for what has no evidence and for what a kind's schema refuses.
 */
export function seedIntents(fixtures: Fixtures, openedAt: Date, kinds: Kinds): ReconstructIntent[] {
  const seeding: Seeding = {
    fixtures,
    openedAt: openedAt.getTime(),
    ids: new Identities(),
    published: publications(fixtures.sources, openedAt.getTime()),
    starts: new Map(),
    awaited: new Map(),
  };
  const drafts = draftsOf(seeding);
  begin(drafts, seeding);
  return drafts.map((draft) => intentOf(draft, seeding, kinds));
}

function draftsOf(seeding: Seeding): Draft[] {
  const { fixtures, published } = seeding;
  const drafts = <F extends object>(
    kind: string,
    own: Readonly<Record<string, F>>,
    write: (fixture: F, moment: SnapshotBuilder, seeding: Seeding) => object,
  ): Draft[] =>
    Object.entries(own).map(([key, fixture]) => ({
      name: `${kind}:${key}`,
      kind,
      write: (moment) => write(fixture, moment, seeding),
      cuts: cutsOf(fixture, published),
    }));
  return [
    ...drafts('dossier', fixtures.dossiers, dossierSnapshot),
    ...drafts('topic', fixtures.topics, topicSnapshot),
    ...drafts('source', fixtures.sources, sourceSnapshot),
    ...drafts('actor', fixtures.actors, actorSnapshot),
    ...drafts('project', fixtures.projects, projectSnapshot),
    ...drafts('meeting', fixtures.meetings, meetingSnapshot),
    ...drafts('format', fixtures.formats, formatSnapshot),
    ...drafts('position', fixtures.positions, positionSnapshot),
    ...drafts('briefing', fixtures.briefings, briefingSnapshot),
    ...drafts('agreement', fixtures.agreements, agreementSnapshot),
    ...drafts('event', fixtures.events, eventSnapshot),
    ...drafts('series', fixtures.series, seriesSnapshot),
  ];
}

/**
 * Finds when each record begins. A start that moves back moves those of what the record refers to,
 * so this goes round until nothing moves.
 */
function begin(drafts: readonly Draft[], seeding: Seeding): void {
  const { starts, openedAt } = seeding;
  const known = new Set(drafts.map((draft) => draft.name));
  for (const { name, cuts } of drafts) starts.set(name, cuts[0] ?? openedAt);
  let moved = true;
  while (moved) {
    moved = false;
    for (const draft of drafts) {
      for (const at of instantsOf(draft, seeding)) {
        const moment = new SnapshotBuilder(seeding, draft.name, at);
        draft.write(moment);
        for (const name of moment.references) {
          if (!known.has(name))
            throw new Error(`${draft.name} refers to ${name}, which is not in the seed.`);
          if (startOf(name, seeding) <= at) continue;
          starts.set(name, at);
          moved = true;
        }
      }
    }
  }
}

/** From its start on: its own sources, and the starts of the records that it waits for. */
function instantsOf(draft: Draft, seeding: Seeding): Instant[] {
  const start = startOf(draft.name, seeding);
  const joining = [...(seeding.awaited.get(draft.name) ?? [])].map((name) =>
    startOf(name, seeding),
  );
  const later = [...draft.cuts, ...joining].filter((instant) => instant > start);
  return [start, ...new Set(later.sort((a, b) => a - b))];
}

function startOf(name: string, { starts }: Seeding): Instant {
  const start = starts.get(name);
  if (start === undefined) throw new RangeError(`${name} is not in the seed.`);
  return start;
}

function intentOf(draft: Draft, seeding: Seeding, kinds: Kinds): ReconstructIntent {
  const kind = kindOf(kinds, draft.kind);
  const revisions: ReconstructIntent['revisions'] = [];
  let before = '';
  for (const at of instantsOf(draft, seeding)) {
    const data = parseSnapshot(kind, draft.write(new SnapshotBuilder(seeding, draft.name, at)));
    const text = JSON.stringify(data);
    if (text === before) continue;
    const last = revisions.at(-1);
    if (last) last.to = new Date(at);
    const confirmed = draft.kind === 'series' ? confirmedSums(seriesSchema.parse(data)) : [];
    revisions.push({ data, from: new Date(at), to: null, confirmed });
    before = text;
  }
  return { type: 'reconstruct', recordId: seeding.ids.of(draft.name), kind: draft.kind, revisions };
}
