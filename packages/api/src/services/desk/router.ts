import { locales } from '@chancery/vocabularies';
import { z } from 'zod';
import type { Intent, SaveIntent } from '../../core/change/intent.ts';
import { pageOf } from '../../core/lists/page.ts';
import { factReference, liveFact } from '../../core/read/live-facts.ts';
import { log } from '../../observability/log.ts';
import { type Context, personOf, procedure, router } from '../../trpc.ts';
import { sourceTextRouter } from '../sources/router.ts';
import { type Checked, checkData } from './check-data.ts';
import { factsAtDesk, factsOf } from './facts.ts';
import { freeSlug, slugInput } from './free-slug.ts';
import { type DeskRecord, getRecord, workingCopyOf } from './get-record.ts';
import { diffOf, type HistoryEntry, historyOf, type RevisionDiff, snapshotOf } from './history.ts';
import {
  about,
  changedOutput,
  declaration,
  kindInput,
  revisionNumber,
  saveInput,
} from './input.ts';
import {
  countsOf,
  deskCounts,
  deskItem,
  deskList,
  deskListInput,
  pick,
  pickInput,
  pickItem,
} from './lists.ts';
import { changeVisibly } from './publish-visibly.ts';
import { sightOf } from './sight.ts';
import { unsavedItem, unsavedOf } from './unsaved.ts';
import { dropWorkingCopy, keepWorkingCopy } from './working-copy.ts';

/** More than any text embeds; the editor asks for what a text has, not for everything. */
const FACTS_MAX = 500;

const desk = (ctx: Context, ...intents: Intent[]) =>
  changeVisibly(ctx.engine, intents, {
    actor: ctx.actor,
    via: 'desk',
    requestId: ctx.requestId,
  });

/** A record's draft: the revision that the person saw; another one there is a conflict. */
const aboutDraft = about.extend({ revisionId: z.uuid() });

const saveOf = (input: z.infer<typeof saveInput>): SaveIntent => {
  const { id, ...rest } = input;
  return { type: 'save', recordId: id, ...rest, data: input.data };
};

/** A saved record needs no copy of what was typed. */
async function saved<T>(ctx: Context, id: string, answer: Promise<T>): Promise<T> {
  const result = await answer;
  // A copy that stays is offered again; the record is saved all the same.
  await dropWorkingCopy(ctx.engine, personOf(ctx).id, id).catch((error) =>
    log().error({ err: error, recordId: id }, 'The working copy was not dropped'),
  );
  return result;
}

export const deskRouter = router({
  list: procedure('read')
    .input(deskListInput)
    .output(pageOf(deskItem))
    .query(({ ctx, input }) =>
      deskList(ctx.engine.db.read, ctx.engine.kinds, input, sightOf(ctx.actor)),
    ),
  counts: procedure('read')
    .output(deskCounts)
    .query(({ ctx }) => countsOf(ctx.engine.db.read, sightOf(ctx.actor))),
  pick: procedure('read')
    .input(pickInput)
    .output(z.array(pickItem))
    .query(({ ctx, input }) =>
      pick(ctx.engine.db.read, ctx.engine.kinds, input, sightOf(ctx.actor)),
    ),

  /** what a sentence may name of one record, with its values */
  factsOf: procedure('read')
    .input(about)
    .output(z.array(liveFact))
    .query(({ ctx, input }) => factsOf(ctx.engine, sightOf(ctx.actor), input.id)),
  /** the live facts of a text, in one go; a mutation only so that its many names go by POST */
  facts: procedure('read')
    .input(z.object({ facts: z.array(factReference).max(FACTS_MAX) }))
    .output(z.array(liveFact))
    .mutation(({ ctx, input }) => factsAtDesk(ctx.engine, sightOf(ctx.actor), input.facts)),

  /** how a source comes to hold its text */
  sources: sourceTextRouter,

  /** the first of these addresses that no other record of the kind has, or had */
  freeSlug: procedure('write')
    .input(
      z.object({ kind: kindInput, id: z.uuid(), candidates: z.array(slugInput).min(1).max(20) }),
    )
    .output(z.string().nullable())
    .query(({ ctx, input }) => freeSlug(ctx.engine.db.read, input)),

  /** what the caller typed and has not saved, the latest first */
  unsaved: procedure('write')
    .output(z.array(unsavedItem))
    .query(({ ctx }) => unsavedOf(ctx.engine.db.read, personOf(ctx).id)),

  get: procedure('read')
    .input(about)
    .output(z.custom<DeskRecord>())
    .query(({ ctx, input }) => getRecord(ctx.engine, personOf(ctx), input.id)),
  history: procedure('read')
    .input(about)
    .output(z.custom<HistoryEntry[]>())
    .query(({ ctx, input }) => historyOf(ctx.engine, ctx.actor, input.id)),
  diff: procedure('read')
    .input(about.extend({ from: revisionNumber, to: revisionNumber }))
    .output(z.custom<RevisionDiff>())
    .query(({ ctx, input }) => diffOf(ctx.engine, ctx.actor, input.id, input.from, input.to)),
  check: procedure('read')
    .input(
      z.object({
        kind: kindInput,
        id: z.uuid(),
        /** the revision that the data goes on from */
        baseId: z.uuid().nullable().optional(),
        data: z.unknown(),
      }),
    )
    .output(z.custom<Checked>())
    .mutation(({ ctx, input }) => checkData(ctx.engine, input)),

  workingCopy: procedure('write')
    .input(about)
    .output(z.custom<DeskRecord['workingCopy']>())
    .query(({ ctx, input }) => workingCopyOf(ctx.engine, personOf(ctx).id, input.id)),
  autosave: procedure('write')
    .input(
      z.object({
        kind: kindInput,
        id: z.uuid(),
        baseId: z.uuid().nullable(),
        knownAt: z.iso.datetime({ offset: true }).nullable().default(null),
        data: z.unknown(),
      }),
    )
    .output(z.object({ updatedAt: z.string() }))
    .mutation(({ ctx, input }) =>
      keepWorkingCopy(ctx.engine, personOf(ctx), {
        ...input,
        knownAt: input.knownAt === null ? null : new Date(input.knownAt),
      }),
    ),
  dropWorkingCopy: procedure('write')
    .input(about)
    .output(z.void())
    .mutation(({ ctx, input }) => dropWorkingCopy(ctx.engine, personOf(ctx).id, input.id)),

  save: procedure('write')
    .input(saveInput)
    .output(changedOutput)
    .mutation(({ ctx, input }) => saved(ctx, input.id, desk(ctx, saveOf(input)))),
  submit: procedure('write')
    .input(aboutDraft)
    .output(changedOutput)
    .mutation(({ ctx, input: { id, revisionId } }) =>
      desk(ctx, { type: 'submit', recordId: id, revisionId }),
    ),
  discard: procedure('write')
    .input(aboutDraft)
    .output(changedOutput)
    .mutation(({ ctx, input: { id, revisionId } }) =>
      saved(ctx, id, desk(ctx, { type: 'discard', recordId: id, revisionId })),
    ),

  publish: procedure('publish')
    .input(
      declaration
        .extend({
          id: z.uuid(),
          revisionId: z.uuid().optional(),
          /** saves this first, in the same transaction */
          save: saveInput.pick({ kind: true, baseId: true, data: true }).optional(),
          /** publishes without review; goes to a queue for later review */
          force: z.boolean().optional(),
          /** publishes the texts in this language alone */
          locale: z.enum(locales).optional(),
        })
        .refine(({ save, revisionId }) => save !== undefined || revisionId !== undefined, {
          path: ['revisionId'],
          message: 'name the revision that you saw, or send what to save',
        }),
    )
    .output(changedOutput)
    .mutation(({ ctx, input }) => {
      const { id, save, revisionId, force, locale, ...said } = input;
      const intent: Intent = {
        type: 'publish',
        recordId: id,
        ...said,
        ...(revisionId ? { revisionId } : {}),
        ...(force ? { force } : {}),
        ...(locale ? { locale } : {}),
        ...(save
          ? {
              save: {
                type: 'save',
                recordId: id,
                kind: save.kind,
                baseId: save.baseId,
                data: save.data,
              },
            }
          : {}),
      };
      return saved(ctx, id, desk(ctx, intent));
    }),
  schedule: procedure('publish')
    .input(
      declaration.extend({
        id: z.uuid(),
        revisionId: z.uuid(),
        at: z.iso.datetime({ offset: true }),
      }),
    )
    .output(changedOutput)
    .mutation(({ ctx, input }) => {
      const { id, at, ...rest } = input;
      return desk(ctx, { type: 'schedule', recordId: id, ...rest, at: new Date(at) });
    }),
  unschedule: procedure('publish')
    .input(about.extend({ revisionId: z.uuid() }))
    .output(changedOutput)
    .mutation(({ ctx, input }) =>
      desk(ctx, { type: 'unschedule', recordId: input.id, revisionId: input.revisionId }),
    ),

  approve: procedure('approve')
    .input(about.extend({ revisionId: z.uuid() }))
    .output(changedOutput)
    .mutation(({ ctx, input }) =>
      desk(ctx, { type: 'approve', recordId: input.id, revisionId: input.revisionId }),
    ),
  return: procedure('approve')
    .input(about.extend({ revisionId: z.uuid(), note: z.string().max(2000).optional() }))
    .output(changedOutput)
    .mutation(({ ctx, input }) =>
      desk(ctx, {
        type: 'return',
        recordId: input.id,
        revisionId: input.revisionId,
        ...(input.note ? { note: input.note } : {}),
      }),
    ),

  restore: procedure('write')
    .input(about.extend({ number: revisionNumber, baseId: z.uuid().nullable() }))
    .output(changedOutput)
    .mutation(async ({ ctx, input }) => {
      const { kind, snapshot } = await snapshotOf(ctx.engine, ctx.actor, input.id, input.number);
      return desk(ctx, {
        type: 'save',
        recordId: input.id,
        kind: kind.name,
        baseId: input.baseId,
        data: snapshot,
        restoredFrom: input.number,
      });
    }),
  withdraw: procedure('withdraw')
    .input(about.extend({ reason: z.string().trim().min(3).max(2000) }))
    .output(changedOutput)
    .mutation(({ ctx, input }) =>
      desk(ctx, { type: 'withdraw', recordId: input.id, reason: input.reason }),
    ),
  merge: procedure('merge')
    .input(about.extend({ intoId: z.uuid(), reason: z.string().trim().min(3).max(2000) }))
    .output(changedOutput)
    .mutation(({ ctx, input }) =>
      desk(ctx, { type: 'merge', recordId: input.id, intoId: input.intoId, reason: input.reason }),
    ),
  unmerge: procedure('merge')
    .input(about.extend({ reason: z.string().trim().min(3).max(2000) }))
    .output(changedOutput)
    .mutation(({ ctx, input }) =>
      desk(ctx, { type: 'unmerge', recordId: input.id, reason: input.reason }),
    ),

  /** Puts the public note of a publication right; the log keeps both. */
  amendNote: procedure('publish')
    .input(about.extend({ eventId: z.uuid(), note: z.string().trim().min(3).max(2000) }))
    .output(changedOutput)
    .mutation(({ ctx, input }) =>
      desk(ctx, {
        type: 'amendNote',
        recordId: input.id,
        eventId: input.eventId,
        note: input.note,
      }),
    ),

  /** Several records go out together, or none. */
  release: procedure('publish')
    .input(
      z.object({
        items: z
          .array(declaration.extend({ id: z.uuid(), revisionId: z.uuid() }))
          .min(1)
          .max(500),
      }),
    )
    .output(changedOutput)
    .mutation(({ ctx, input }) =>
      desk(
        ctx,
        ...input.items.map(
          ({ id, revisionId, ...said }): Intent => ({
            type: 'publish',
            recordId: id,
            ...said,
            revisionId,
          }),
        ),
      ),
    ),
});
