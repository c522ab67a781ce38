import fc from 'fast-check';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Intent } from '../src/core/change/intent.ts';
import { loadStates } from '../src/core/change/records.ts';
import { coreOf, elementOf, metaOf, optionsOf, shapeOf } from '../src/core/kind/field.ts';
import { kindOf, type Snapshot } from '../src/core/kind/kind.ts';
import { isObject } from '../src/core/paths/index.ts';
import { Refusal } from '../src/core/problems/problem.ts';
import { collectingUses } from '../src/core/read/uses.ts';
import { type Actor, PUBLIC } from '../src/core/scope/actor.ts';
import { kinds } from '../src/kinds/index.ts';
import { callByName } from '../src/procedures.ts';
import { seed } from '../src/services/seed/index.ts';
import { dossierData, ids, publishNew } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

/**
 * An answer that is kept until a change touches one of its uses is what a fresh read would give:
 * whatever field of whatever kind is changed, wherever a record is moved, withdrawn or merged.
 */
const FIXED_SEED = 20_210_407;
const STEPS = Number(process.env.LAWS_RUNS ?? 3) * 12;
/** Changes after which all that is kept is read again: what was missed stays wrong until then. */
const COMPARED_EVERY = 8;
const HOME = 'pakistan-russia';
const SECOND = 'second-pair';
const KINDS = [...kinds.keys()].filter((name) => name !== 'dossier');
const SHARED = KINDS.filter((name) => kinds.get(name)?.shared);

interface Named {
  id: string;
  kind: string;
  slug: string;
}
interface Kept {
  read: () => Promise<unknown>;
  answer: string;
  uses: ReadonlySet<string>;
}
/** Four numbers choose what is done, to which record, to which of its fields, and how. */
type Step = [number, number, number, number];
const step = fc.tuple(fc.nat(99), fc.nat(9_999), fc.nat(9_999), fc.nat(9_999));

/** A few at a time: as many as the harness has connections. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}

describe('the law of uses', () => {
  let h: Harness;
  let admin: Actor;
  let second: string;
  let records: Named[];
  const answers = new Map<string, Kept>();
  const changed = new Map<string, number>();
  const refused = new Map<string, number>();
  let dropped = 0;
  let compared = 0;

  beforeAll(async () => {
    h = await harness();
    await seed(h.engine);
    admin = await h.person('zahra', { role: 'admin' });
    const known = await h.engine.db.read.rows<Named>(
      sql`SELECT id, kind, slug FROM "Record" ORDER BY kind, slug`,
    );
    const actor = (slug: string) => defined(known.find((one) => one.slug === slug)?.id);
    second = v7();
    const cast = { ...ids(), pakistan: actor('pakistan'), russia: actor('russia') };
    await h.run(admin, publishNew('dossier', second, dossierData(cast, { slug: SECOND })));
    // Some of each kind, so that one step is likely to meet what another left.
    records = [...Map.groupBy(known, ({ kind }) => kind).values()].flatMap((some) =>
      some.slice(0, 8),
    );
    await keepAll();
  });
  afterAll(() => h.close());

  for (const [name, chosen] of [
    ['a fixed', FIXED_SEED],
    ['a random', Date.now() % 1_000_000_007],
  ] as const)
    it(`holds over ${name} history`, async () => {
      console.log(`uses: seed ${chosen}`);
      const [steps = []] = fc.sample(
        fc.array(step, { minLength: STEPS, maxLength: STEPS, size: 'max' }),
        { seed: chosen, numRuns: 1 },
      );
      let since: string[] = [];
      for (const [index, one] of steps.entries()) {
        const done = await take(one);
        if (done) since.push(done);
        if (since.length < COMPARED_EVERY && index < steps.length - 1) continue;
        await compareAll(since, `seed ${chosen}, step ${index}`);
        since = [];
      }
      const count = (of: Map<string, number>) => [...of.values()].reduce((sum, n) => sum + n, 0);
      console.log(
        `uses: ${answers.size} answers, ${count(changed)} changes (${[...changed].map(([what, n]) => `${what} ${n}`).join(', ')}), ${count(refused)} refused, ${compared} kept and compared, ${dropped} dropped`,
      );
      expect(count(changed)).toBeGreaterThan(STEPS / 4);
      expect(changed.size).toBeGreaterThan(6);
      // A law that drops everything would hold as well.
      expect(dropped).toBeLessThan((answers.size * count(changed)) / 2);
    });

  /** Does one thing and drops what it touched. */
  async function take([what, record, field, value]: Step): Promise<string | undefined> {
    h.clock.advance(60_000);
    const target = defined(records[record % records.length]);
    const done = await act(what, target, field, value);
    if (!done) return undefined;
    const [set] = await h.engine.db.read.rows<{ tags: string[] }>(
      sql`SELECT tags FROM "ChangeSet" ORDER BY number DESC LIMIT 1`,
    );
    const touched = new Set(set?.tags);
    await each([...answers], async ([key, kept]) => {
      if (![...kept.uses].some((use) => touched.has(use))) return;
      dropped += 1;
      answers.set(key, await keep(kept.read));
    });
    return `${done} of ${target.kind}/${target.slug}`;
  }

  /** All that is kept is what a fresh read gives. */
  async function compareAll(since: readonly string[], where: string): Promise<void> {
    await each([...answers], async ([key, kept]) => {
      compared += 1;
      expect(await plain(kept.read), `${key} after ${since.join('; ')} (${where})`).toBe(
        kept.answer,
      );
    });
  }

  async function act(
    what: number,
    target: Named,
    field: number,
    value: number,
  ): Promise<string | undefined> {
    const state = defined(
      (await loadStates(h.engine.db.read, h.engine.kinds, [target.id])).get(target.id),
    );
    const present = state.published ?? state.last;
    if (!present) return undefined;
    const publish = (data: Snapshot): Intent => ({
      type: 'publish',
      recordId: target.id,
      note: 'By the law.',
      force: true,
      save: {
        type: 'save',
        recordId: target.id,
        kind: target.kind,
        baseId: state.draft?.id ?? present.id,
        data,
        ...(state.published ? {} : { restoredFrom: present.number }),
      },
    });
    const others = records.filter(({ kind, id }) => kind === target.kind && id !== target.id);
    const other = others[field % others.length];
    const edit = (): [string, Intent] => {
      const next = structuredClone(present.snapshot);
      const path = disturb(target.kind, next, field, value);
      return [path, publish(next)];
    };
    const [name, ...intents]: [string, ...Intent[]] =
      what < 66 || !state.published
        ? edit()
        : what < 76 && !SHARED.includes(target.kind) && target.kind !== 'dossier'
          ? [
              'dossiers',
              publish({
                ...present.snapshot,
                dossiers: defined([[second], [home(), second], [home()]][value % 3]),
              }),
            ]
          : what < 82
            ? ['slug', publish({ ...present.snapshot, slug: `moved-${value}` })]
            : what < 90 && target.kind !== 'dossier'
              ? ['withdrawal', { type: 'withdraw', recordId: target.id, reason: 'By the law.' }]
              : what < 96 && other && SHARED.includes(target.kind)
                ? [
                    'merge',
                    {
                      type: 'merge',
                      recordId: target.id,
                      intoId: other.id,
                      reason: 'One and the same.',
                    },
                  ]
                : [
                    'end of a merge',
                    { type: 'unmerge', recordId: target.id, reason: 'Two after all.' },
                  ];
    try {
      const before = await headOf();
      await h.run(admin, ...intents);
      if ((await headOf()) === before) return undefined;
      changed.set(target.kind, (changed.get(target.kind) ?? 0) + 1);
      return name;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.set(target.kind, (refused.get(target.kind) ?? 0) + 1);
      return undefined;
    }
  }

  const home = (): string =>
    defined(records.find(({ kind, slug }) => kind === 'dossier' && slug !== SECOND)?.id);
  const headOf = async () =>
    (await h.engine.db.read.rows<{ number: string }>(sql`SELECT number FROM "ChainHead"`))[0]
      ?.number;

  /** Changes one field that has a value: a letter more, another date, another code, one item fewer. */
  function disturb(kind: string, snapshot: Snapshot, field: number, value: number): string {
    const leaves: {
      path: string;
      set: () => void;
    }[] = [];
    /** `put` writes another value to where `now` stands. */
    const visit = (
      schema: z.core.$ZodType,
      now: unknown,
      put: (value: unknown) => void,
      key: string,
      path: string,
    ): void => {
      const meta = metaOf(schema);
      const { type } = coreOf(schema)._zod.def;
      const [shape, element, options] = [shapeOf(schema), elementOf(schema), optionsOf(schema)];
      const leaf = (changed: () => unknown) => leaves.push({ path, set: () => put(changed()) });
      if (shape) {
        if (isObject(now))
          for (const [name, child] of Object.entries(shape))
            visit(
              child,
              now[name],
              (changed) => {
                now[name] = changed;
              },
              name,
              `${path}.${name}`,
            );
      } else if (element) {
        const items: unknown[] = Array.isArray(now) ? now : [];
        if (items.length > 0) leaf(() => items.toSpliced(value % items.length, 1));
        for (const [index, item] of items.entries())
          if (typeof item === 'object')
            visit(
              element,
              item,
              (changed) => {
                items[index] = changed;
              },
              String(index),
              `${path}[${index}]`,
            );
      } else if (meta.reference && now) {
        const among = records.filter(
          (one) => meta.reference?.includes(one.kind) || meta.reference?.includes('*'),
        );
        if (among.length > 0) leaf(() => among[value % among.length]?.id);
      } else if (key === 'id' || now === undefined || now === null) return;
      else if (meta.date) leaf(() => `${1990 + (value % 30)}-0${1 + (value % 9)}`);
      else if (options) leaf(() => options[value % options.length]);
      else if (type === 'number') leaf(() => Number(now) + 1 + (value % 3));
      else if (type === 'boolean') leaf(() => !now);
      else if (meta.decimal) leaf(() => `${Number(now) + 1 + (value % 9)}`);
      else if (type === 'string' && key !== 'slug') leaf(() => `${now} ${value}`);
    };
    const fields: Record<string, unknown> = snapshot;
    for (const [name, child] of Object.entries(shapeOf(kindOf(h.engine.kinds, kind).schema) ?? {}))
      visit(
        child,
        fields[name],
        (changed) => {
          fields[name] = changed;
        },
        name,
        name,
      );
    const chosen = leaves[field % leaves.length];
    chosen?.set();
    return chosen?.path ?? 'nothing';
  }

  /** The place in a list, by the head of the chain, is of another time and as good. */
  const asText = (answer: unknown): string =>
    JSON.stringify(answer, (key, value) => (key === 'nextCursor' ? value !== null : value));

  /** A refusal is an answer too: an address that names nothing yet may name something later. */
  async function plain(read: () => Promise<unknown>): Promise<string> {
    try {
      return asText(await read());
    } catch (error) {
      if (!(error instanceof Error && error.cause instanceof Refusal)) throw error;
      return `refused: ${error.message}`;
    }
  }

  async function keep(read: () => Promise<unknown>): Promise<Kept> {
    const uses = new Set<string>();
    return { read, answer: await collectingUses(uses, () => plain(read)), uses };
  }

  /** Every sort of read that the site makes, of each dossier, each record and some filters. */
  async function keepAll(): Promise<void> {
    const reader = h.as(PUBLIC);
    const add = async (name: string, input: object): Promise<void> => {
      const read = () => callByName(reader, name, input);
      answers.set(`${name} ${JSON.stringify(input)}`, await keep(read));
    };
    const some = (kind: string, count: number) =>
      records.filter((one) => one.kind === kind).slice(0, count);
    for (const dossier of [HOME, SECOND]) {
      for (const kind of KINDS) {
        await add(`${kind}.list`, { dossier });
        await add(`${kind}.list`, {
          dossier,
          sort: kind === 'series' || SHARED.includes(kind) ? '-title' : 'title',
          limit: 3,
        });
        if (kind !== 'topic') await add(`${kind}.facets`, { dossier });
        for (const { slug } of some('topic', 2))
          if (kind !== 'topic') {
            await add(`${kind}.list`, { dossier, topic: slug });
            await add(`${kind}.facets`, { dossier, topic: slug });
          }
      }
      for (const { slug } of some('actor', 3))
        for (const kind of ['meeting', 'agreement', 'project', 'position', 'timeline'])
          await add(`${kind}.list`, { dossier, actor: slug });
      for (const { slug } of some('project', 2))
        for (const kind of ['meeting', 'agreement'])
          await add(`${kind}.list`, { dossier, project: slug });
      for (const { id } of [...some('meeting', 2), ...some('format', 2), ...some('event', 1)])
        await add('meeting.list', { dossier, parent: id });
      for (const name of [
        'timeline.list',
        'timeline.facets',
        'timeline.density',
        'place.list',
        'statusChange.list',
        'chain.looseEnds',
        'topicUse.counts',
        'change.list',
        'claim.list',
      ])
        await add(name, { dossier });
      for (const { slug } of some('topic', 2))
        await add('topicUse.records', { dossier, topic: slug });
      await add('dossier.bySlug', { slug: dossier });
      await add('dossier.reconstructedAt', { slug: dossier });
      await add('project.list', { dossier, validOn: '2019-01-01' });
      await add('meeting.list', { dossier, asOf: '2021-04-08' });
    }
    await add('dossier.list', {});
    await add('search.find', { q: 'gas' });
    await add('record.addresses', {});
    for (const kind of KINDS) {
      await add(`${kind}.list`, {});
      for (const { id, slug } of some(kind, 4)) {
        await add(`${kind}.bySlug`, { slug });
        if (!SHARED.includes(kind))
          for (const dossier of [HOME, SECOND]) await add(`${kind}.bySlug`, { slug, dossier });
        await add('record.backlinks', { id });
        await add('record.backlinkGroups', { id, each: 2, locale: 'ru' });
        await add('record.publicationMeta', { ids: [id] });
        await add('change.list', { record: id, seeded: true });
        await add('claim.list', { record: id });
        if (['meeting', 'agreement', 'project'].includes(kind))
          await add('chain.of', { record: id });
      }
      for (const value of [1, 2]) await add(`${kind}.bySlug`, { slug: `moved-${value}` });
    }
    await add('project.histories', { ids: some('project', 8).map(({ id }) => id) });
    await add('source.byIds', { ids: some('source', 5).map(({ id }) => id) });
    await add('change.ofRecords', { ids: some('meeting', 5).map(({ id }) => id) });
  }
});
