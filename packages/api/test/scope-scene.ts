import type { Locale, Role } from '@chancery/vocabularies';
import fc from 'fast-check';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { headOf, loadStates } from '../src/core/change/records.ts';
import type { Snapshot } from '../src/core/kind/kind.ts';
import { diff, isObject, valueAt } from '../src/core/paths/index.ts';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { callByName } from '../src/procedures.ts';
import { publishDue } from '../src/services/publish-due.ts';
import { dossierData, ids, meetingData, opening, positionData, publishNew } from './cast.ts';
import { defined } from './defined.ts';
import type { Harness } from './harness.ts';

/** Every procedure that changes something of a record. */
export const CHANGING = [
  'desk.amendNote',
  'desk.approve',
  'desk.autosave',
  'desk.discard',
  'desk.dropWorkingCopy',
  'desk.merge',
  'desk.publish',
  'desk.release',
  'desk.restore',
  'desk.return',
  'desk.save',
  'desk.schedule',
  'desk.submit',
  'desk.unmerge',
  'desk.unschedule',
  'desk.withdraw',
  'queue.handled',
] as const;

type Where = 'everywhere' | 'the strict dossier' | 'the lax dossier';
interface Narrowing {
  role: Role;
  where: Where;
  locales: Locale[];
}
export const narrowings: Narrowing[] = (
  ['admin', 'reviewer', 'editor', 'analyst'] as const
).flatMap((role) =>
  (['everywhere', 'the strict dossier', 'the lax dossier'] as const).flatMap((where) =>
    [[], ['ru' as const]].map((locales) => ({ role, where, locales })),
  ),
);

const CHANGES = ['russian', 'english', 'fact', 'to strict', 'to lax', 'to none', 'policy'] as const;
type Procedure = (typeof CHANGING)[number];
const oneAct = (procedure: fc.Arbitrary<Procedure>, same: fc.Arbitrary<boolean>) =>
  fc.record({
    procedure,
    /** goes on with the record of the step before */
    same,
    record: fc.nat({ max: 9 }),
    /** one of the meetings */
    other: fc.nat({ max: 2 }),
    change: fc.constantFrom(...CHANGES),
    revision: fc.nat({ max: 2 }),
    number: fc.integer({ min: 1, max: 3 }),
    saves: fc.boolean(),
    force: fc.boolean(),
    russian: fc.boolean(),
    lighter: fc.boolean(),
    due: fc.boolean(),
  });
type Act = ReturnType<typeof oneAct> extends fc.Arbitrary<infer T> ? T : never;

/** Ways that lead somewhere, each taken with one record. */
const WAYS: Procedure[][] = [
  ['desk.save', 'desk.submit', 'desk.approve', 'desk.publish'],
  ['desk.save', 'desk.submit', 'desk.return', 'desk.release'],
  ['desk.save', 'desk.schedule', 'desk.unschedule', 'desk.publish'],
  ['desk.publish', 'desk.publish', 'desk.restore', 'desk.publish'],
  ['desk.save', 'desk.discard', 'desk.save', 'desk.schedule'],
  ['desk.withdraw', 'desk.save', 'desk.release'],
  ['desk.merge', 'desk.unmerge', 'desk.publish', 'desk.amendNote'],
];
const way = fc
  .constantFrom(...WAYS)
  .chain((procedures) =>
    fc.tuple(...procedures.map((name, at) => oneAct(fc.constant(name), fc.constant(at > 0)))),
  );
const single = oneAct(fc.constantFrom(...CHANGING), fc.boolean()).map((step) => [step]);
export const acts = fc
  .array(fc.oneof(way, single), { minLength: 8, maxLength: 12 })
  .map((several) => several.flat());

/** A record as the public and its editors have it. */
interface Seen {
  kind: string;
  slug: string;
  state: string;
  snapshot: Snapshot | undefined;
  /** dossiers that have a word in it */
  dossiers: string[];
  open: { state: string; snapshot: Snapshot }[];
}

export type Scene = Awaited<ReturnType<typeof openScene>>;
let scenes = 0;

/** A strict dossier and a lax one, records in each and in both, and a colleague's waiting drafts. */
export async function openScene(h: Harness, { role, where, locales }: Narrowing) {
  scenes += 1;
  const cast = ids();
  const [lax, open, both, strictSource] = [v7(), v7(), v7(), cast.source] as const;
  const strict = cast.dossier;
  const policy = { reviewRequired: true, editorialWithoutReview: true, needsEvidence: [] };
  const named = (name: string) => `${name}-${scenes}`;
  const first = opening(cast, { dossier: { policy } });
  const intents = [
    ...first,
    publishNew(
      'dossier',
      lax,
      dossierData(cast, { slug: 'lax-x', policy: { ...policy, reviewRequired: false } }),
    ),
    publishNew('meeting', open, meetingData(cast, { slug: 'open', dossiers: [lax] })),
    publishNew('meeting', both, meetingData(cast, { slug: 'both', dossiers: [strict, lax] })),
    publishNew('position', cast.position, positionData(cast)),
  ];
  for (const intent of intents) {
    const data = intent.type === 'publish' && intent.save?.data;
    if (isObject(data)) data.slug = named(String(data.slug));
  }
  await h.run(system('test'), ...intents);
  const person = await h.person(named('person'), {
    role,
    locales,
    dossierId: where === 'everywhere' ? null : where === 'the strict dossier' ? strict : lax,
  });
  const records = [cast.meeting, open, both, cast.position, strictSource, strict, lax, v7(), v7()];
  const fresh = records.slice(-2);
  const entry = v7();
  await h.engine.db.write((db) =>
    db.rows(sql`INSERT INTO "QueueEntry" (id, type, "recordId", item, "dueOn", "createdAt")
      VALUES (${entry}, 'review_due', ${open}, ${v7()}, '2026-01-01', now())`),
  );
  // A colleague's draft waits where the second person is not asked for; elsewhere it would be one.
  const states = await loadStates(h.engine.db.read, h.engine.kinds, [open]);
  const published = defined(states.get(open)?.published);
  const data = { ...published.snapshot, agenda: { en: 'By a colleague' } };
  const colleague: Actor = await h.person(named('colleague'), { role: 'editor' });
  await h.run(colleague, {
    type: 'save',
    kind: 'meeting',
    recordId: open,
    baseId: published.id,
    data,
  });
  const reviewed = (seen: Seen | undefined) => seen?.dossiers.includes(strict) ?? false;
  const grantedDossier = person.grants[0]?.dossierId ?? null;
  return {
    h,
    person,
    role,
    locales,
    cast,
    strict,
    lax,
    records,
    fresh,
    entry,
    counter: { value: 0, record: 0 },
    isReviewed: reviewed,
    isGranted: (seen: Seen | undefined) =>
      role !== 'analyst' &&
      (grantedDossier === null ||
        seen === undefined ||
        seen.dossiers.every((id) => id === grantedDossier)),
    isColleagues: ({ snapshot: draft }: Seen['open'][number]) =>
      valueAt(draft, 'agenda.en') === 'By a colleague',
    publicChanges: (was: Seen | undefined, now: Pick<Seen, 'snapshot'>) =>
      now.snapshot ? diff(was?.snapshot ?? {}, now.snapshot).map(({ path }) => path) : [],
    async look(): Promise<Map<string, Seen>> {
      const states = await loadStates(h.engine.db.read, h.engine.kinds, records);
      return new Map(
        [...states.values()].map((state): [string, Seen] => {
          const snapshot = (state.published ?? state.last)?.snapshot;
          const placed = state.kind === 'dossier' ? [state.id] : (snapshot?.dossiers ?? []);
          return [
            state.id,
            {
              kind: state.kind,
              slug: state.slug,
              state: state.published ? 'published' : state.last ? 'ended' : 'draft',
              snapshot,
              // The meetings of both dossiers rest on the source.
              dossiers: state.id === strictSource ? [strict, lax] : placed,
              open: [state.draft, ...state.waiting].flatMap((row) =>
                row ? [{ state: row.state, snapshot: row.snapshot }] : [],
              ),
            },
          ];
        }),
      );
    },
  };
}

/** Makes the call with all that any of the procedures reads; says whether it was let through. */
export async function act(scene: Scene, step: Act): Promise<boolean> {
  const { h, records, person } = scene;
  // Meetings alone are merged, or hardly a merge would find its like.
  const among = step.procedure === 'desk.merge' ? 3 : records.length;
  if (!step.same) scene.counter.record = step.record % among;
  const id = defined(records[scene.counter.record]);
  const state = (await loadStates(h.engine.db.read, h.engine.kinds, [id])).get(id);
  const head = state ? headOf(state) : null;
  const kind = state?.kind ?? 'meeting';
  const base = head?.snapshot ?? meetingData(scene.cast, { slug: `fresh-${id}`, dossiers: [] });
  const data = changed(scene, kind, base as Snapshot, step.change);
  const waiting = state ? [state.draft, ...state.waiting].filter((row) => row !== null) : [];
  const revisionId = waiting[step.revision % Math.max(waiting.length, 1)]?.id;
  const [event] = await h.engine.db.read.rows<{ id: string }>(
    sql`SELECT id FROM "ChangeEvent" WHERE "recordId" = ${id} AND type = 'published' ORDER BY "setNumber" LIMIT 1`,
  );
  scene.counter.value += 1;
  const saved = { kind, baseId: head?.id ?? null, data };
  const said = {
    note: `Step ${scene.counter.value}.`,
    ...(step.lighter
      ? { classes: Object.fromEntries(diff(base, data).map(({ path }) => [path, 'editorial'])) }
      : {}),
  };
  const input = {
    ...said,
    ...saved,
    id,
    reason: 'Because of the law.',
    ...(revisionId && !step.saves ? { revisionId } : {}),
    ...(step.saves ? { save: saved } : {}),
    // A reviewer may publish by force, and says so: that is no way around.
    ...(step.force && scene.role === 'editor' ? { force: true } : {}),
    ...(step.russian ? { locale: 'ru' } : {}),
    at: new Date(h.clock.now().getTime() + 60_000).toISOString(),
    number: step.number,
    intoId: records[step.other],
    eventId: event?.id,
    ids: [scene.entry],
    items: [{ ...said, id, ...(revisionId ? { revisionId } : {}) }],
    knownAt: null,
  };
  const passes = await callByName(
    h.as(person),
    step.procedure,
    step.procedure === 'desk.publish' ? input : { ...input, revisionId: revisionId ?? head?.id },
  ).then(
    () => true,
    (error: { code?: string }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') throw error;
      return false;
    },
  );
  h.clock.advance(step.due ? 120_000 : 1000);
  if (step.due) await publishDue(h.engine);
  return passes;
}

const FACTS: Record<string, (n: number) => object> = {
  meeting: (n) => ({ date: `2021-03-${String((n % 28) + 1).padStart(2, '0')}` }),
  position: (n) => ({ stance: { en: `Stance ${n}` } }),
  source: (n) => ({ published: `2021-02-${String((n % 28) + 1).padStart(2, '0')}` }),
  dossier: (n) => ({ established: `${1900 + n}` }),
};

function changed(
  scene: Scene,
  kind: string,
  snapshot: Snapshot,
  change: (typeof CHANGES)[number],
): Snapshot {
  const n = scene.counter.value;
  const to = (...dossiers: string[]) => ({ ...snapshot, dossiers });
  const summary = snapshot.summary ?? {};
  switch (change) {
    case 'russian':
      return { ...snapshot, summary: { ...summary, ru: `Слова ${n}` } };
    case 'english':
      return { ...snapshot, summary: { ...summary, en: `Words ${n}` } };
    case 'to strict':
      return to(scene.strict);
    case 'to lax':
      return to(scene.lax);
    case 'to none':
      return to();
    case 'policy':
      return {
        ...snapshot,
        ...(kind === 'dossier' && {
          policy: { reviewRequired: n % 2 === 0, editorialWithoutReview: true, needsEvidence: [] },
        }),
      };
    case 'fact':
      return { ...snapshot, ...FACTS[kind]?.(n) } as Snapshot;
  }
}
