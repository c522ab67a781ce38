import type { Actor } from './actor.ts';
import type { Engine } from './engine.ts';
import type { Intent } from './intent.ts';
import { makePlan } from './planning/make-plan.ts';
import { Refusal } from './problem.ts';
import { loadStates, lockRecords } from './records.ts';
import { refuseUnresolved } from './unresolved.ts';
import { writeIndexes } from './writing/indexes.ts';
import { nextSet } from './writing/next-set.ts';
import { createRecords, writeRecords } from './writing/records.ts';
import { writeRevisions } from './writing/revisions.ts';
import { writeAudit, writeSet } from './writing/set.ts';

export interface ChangeOptions {
  actor: Actor;
  /** desk schedule import seed merge api */
  via: string;
}

export interface Changed {
  /** number of the change set; null where nothing was published */
  set: number | null;
  instant: Date | null;
  /** the revision that each record now has as its draft, or else as its present */
  revisions: { recordId: string; revisionId: string; number: number; state: string }[];
}

/**
 * The one door for writes: all intents of the list happen in one transaction, or none.
 * Throws `Refusal` with paths; the transaction is then rolled back as a whole.
 */
export async function change(
  engine: Engine,
  intents: readonly Intent[],
  options: ChangeOptions,
): Promise<Changed> {
  const ids = intents.flatMap((intent) =>
    intent.type === 'merge' ? [intent.recordId, intent.intoId] : [intent.recordId],
  );
  const changed = new Set(intents.map((intent) => intent.recordId));
  if (changed.size !== intents.length)
    throw new Refusal('BAD_REQUEST', 'A list of changes names each record once.', {
      problems: [
        {
          code: 'named_twice',
          path: 'items',
          severity: 'refusal',
          message: 'A list of changes names each record once.',
          wayOut: 'Put what changes in one record into one entry.',
        },
      ],
    });
  return engine.db.write(async (db) => {
    const now = engine.clock.now();
    await createRecords(engine, db, intents, now);
    await lockRecords(db, ids);
    const states = await loadStates(db, engine.kinds, ids);
    const unknown = ids.find((id) => !states.has(id));
    if (unknown) throw new Refusal('NOT_FOUND', `No record has the id ${unknown}.`);
    const plan = await makePlan(engine, db, options.actor, now, states, intents);
    const set = plan.events.length > 0 ? await nextSet(db, now) : null;
    await writeRevisions(engine, db, plan, set);
    await writeIndexes(engine, db, plan, set?.instant ?? now);
    await writeRecords(db, plan, set);
    if (set) {
      await refuseUnresolved(db, plan, set.instant);
      await writeSet(engine, db, plan, set, options);
    }
    await writeAudit(db, plan, options.actor, now);
    return {
      set: set?.number ?? null,
      instant: set?.instant ?? null,
      revisions: [...plan.working.values()].map(({ record, revision, state }) => ({
        recordId: record.id,
        revisionId: revision.id,
        number: revision.number,
        state,
      })),
    };
  });
}
