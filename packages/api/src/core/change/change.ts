import { metrics } from '../../observability/metrics.ts';
import { CommitLost } from '../database.ts';
import type { Engine } from '../engine.ts';
import { isAway } from '../is-away.ts';
import { Refusal } from '../problems/problem.ts';
import { quotationRows, writeQuotationChecks } from '../quotations/quotation-checks.ts';
import type { Actor } from '../scope/actor.ts';
import type { Changed } from './changed.ts';
import type { Intent } from './intent.ts';
import { planIndexes } from './planning/indexes.ts';
import { layersIn } from './planning/layers-in.ts';
import { makePlan } from './planning/make-plan.ts';
import { loadStates, lockRecords } from './records.ts';
import { refuseUnpublishedReferences } from './refuse-unpublished-references.ts';
import { answerTo, keepAnswer, type SentRequest, sentRequest, settle } from './requests.ts';
import { touchedUses } from './touched-uses.ts';
import { writeIndexes } from './writing/indexes.ts';
import { nextSet } from './writing/next-set.ts';
import { createRecords, freeAddresses, writeRecords } from './writing/records.ts';
import { publicParts, writeRevisions } from './writing/revisions.ts';
import { digested, writeAudit, writeSet } from './writing/set.ts';

export interface ChangeOptions {
  actor: Actor;
  /** desk schedule import seed merge api */
  via: string;
  /** Sent again with the same id and content, the change is not made twice but answered as before. */
  requestId?: string | undefined;
}

/**
 * The one door for writes: all intents of the list happen in one transaction, or none.
 * Throws `Refusal` with paths; the transaction is then rolled back as a whole. With a `requestId`
 * the outcome is known even where the connection was lost at COMMIT.
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
          hint: 'Put what changes in one record into one entry.',
        },
      ],
    });
  const request = options.requestId && sentRequest(options.requestId, options.actor, intents);
  if (!request) return make(engine, intents, ids, options);
  try {
    return await make(engine, intents, ids, options, request);
  } catch (error) {
    // What was done already is refused the second time, by the rules or by its id.
    const before =
      error instanceof CommitLost
        ? await settle(engine, request)
        : isAway(error)
          ? null
          : await answerTo(engine.db.read, request);
    if (before) return before;
    throw error instanceof CommitLost ? error.cause : error;
  }
}

/** All of it in one transaction; what was published is counted. */
async function make(
  engine: Engine,
  intents: readonly Intent[],
  ids: readonly string[],
  options: ChangeOptions,
  request?: SentRequest,
): Promise<Changed> {
  const took = metrics().publishing.startTimer({ via: options.via });
  const changed = await written(engine, intents, ids, options, request);
  if (changed.set !== null) took();
  return changed;
}

const written = (
  engine: Engine,
  intents: readonly Intent[],
  ids: readonly string[],
  options: ChangeOptions,
  request?: SentRequest,
): Promise<Changed> =>
  engine.db.write(async (db) => {
    const now = engine.clock.now();
    await createRecords(engine, db, intents, now);
    const [, states] = await Promise.all([lockRecords(db, ids), loadStates(db, engine.kinds, ids)]);
    const unknown = ids.find((id) => !states.has(id));
    if (unknown) throw new Refusal('NOT_FOUND', `No record has the id ${unknown}.`);
    const plan = await makePlan(engine, db, options.actor, now, states, intents);
    // All that can be made ready is, before the head of the chain makes others wait.
    const indexes = await planIndexes(engine, db, plan);
    const shown = publicParts(engine, plan);
    const events = digested(engine, plan);
    const checks = await quotationRows(db, engine.kinds, layersIn(plan), now);
    const set = events.length > 0 ? await nextSet(db, now) : null;
    writeRevisions(db, plan, shown, set);
    await writeIndexes(db, indexes, set?.instant ?? now);
    writeQuotationChecks(db, layersIn(plan), checks);
    await writeRecords(db, plan, set);
    if (plan.abandoned.length > 0) freeAddresses(db, plan.abandoned);
    if (set) {
      const [uses] = await Promise.all([
        touchedUses(engine, db, plan),
        refuseUnpublishedReferences(db, plan, set.instant),
      ]);
      writeSet(db, plan, set, events, uses, options);
    }
    await writeAudit(db, plan, options.actor, now);
    const changed: Changed = {
      set: set?.number ?? null,
      instant: set?.instant ?? null,
      revisions: [...plan.working.values()].map(({ record, revision, state }) => ({
        recordId: record.id,
        revisionId: revision.id,
        number: revision.number,
        state,
      })),
    };
    if (request) keepAnswer(db, request, changed, now);
    return changed;
  });
