import { z } from 'zod';
import { webAddress } from '../../core/schema/common.ts';
import { type Context, personOf, procedure, router } from '../../trpc.ts';
import { about } from '../desk/input.ts';
import { sightOf } from '../desk/sight.ts';
import { type Capture, capture, captureAddress, captureFile, captureText } from './capture.ts';
import { findSource, foundSource } from './find-source.ts';
import { looked, lookFor, quotedFrom, quotedItem } from './quoted-from.ts';
import { mark, marksOfSource } from './recognising/marks-in.ts';
import {
  keepText,
  kept,
  sourceText,
  textOfSource,
  textVersion,
  versionsOfText,
} from './source-texts.ts';

const ADDRESS_MAX = 2_000;
/** As many characters as the text of any other document may have. */
const PASTED_MAX = 2_000_000;
/** A file comes in the body of a call, in base64, which is a third longer. */
const UPLOAD_MAX_BYTES = 16 * 1024 * 1024;

const address = z.string().trim().min(1).max(ADDRESS_MAX);
const taken = z.object({
  capture,
  /** the source that has this address already, in whatever spelling */
  known: foundSource.nullable(),
});

async function withKnown(ctx: Context, captured: Capture, asked?: string) {
  const all = [asked, captured.about.canonical, captured.address ?? undefined];
  return {
    capture: captured,
    known: await findSource(ctx.engine.db.read, sightOf(ctx.actor), all),
  };
}

/** How a source comes to hold its text. What a document proposes is put into the record by the form. */
export const sourceTextRouter = router({
  /** the source that has an address, in whatever spelling */
  find: procedure('read')
    .input(z.object({ address: z.string().max(ADDRESS_MAX) }))
    .output(foundSource.nullable())
    .query(({ ctx, input }) => findSource(ctx.engine.db.read, sightOf(ctx.actor), [input.address])),

  /** fetches the document at an address and reads it */
  preview: procedure('write', { cost: 20 })
    .input(z.object({ address }))
    .output(taken)
    .mutation(async ({ ctx, input }) =>
      withKnown(ctx, await captureAddress(ctx.engine, personOf(ctx), input.address), input.address),
    ),

  /** a text that was copied; `address` is where it was copied from */
  takeText: procedure('write', { cost: 5 })
    .input(
      z.object({
        text: z.string().trim().min(1).max(PASTED_MAX),
        address: webAddress().optional(),
      }),
    )
    .output(taken)
    .mutation(async ({ ctx, input }) =>
      withKnown(ctx, await captureText(ctx.engine, personOf(ctx), input.text, input.address)),
    ),

  /** a file: a page, PDF, DOCX or plain text, in base64 */
  takeFile: procedure('write', { cost: 20 })
    .input(
      z.object({
        content: z
          .base64('should be the bytes of a file in base64')
          .min(1)
          .max(
            Math.ceil(UPLOAD_MAX_BYTES / 3) * 4,
            `at most ${UPLOAD_MAX_BYTES / 1024 / 1024} MiB: paste the part that you cite`,
          ),
        address: webAddress().optional(),
      }),
    )
    .output(taken)
    .mutation(async ({ ctx, input }) => {
      const bytes = Buffer.from(input.content, 'base64');
      return withKnown(ctx, await captureFile(ctx.engine, personOf(ctx), bytes, input.address));
    }),

  /** lets a source that is saved hold what was taken in */
  keep: procedure('write')
    .input(about.extend({ captureId: z.uuid() }))
    .output(kept)
    .mutation(({ ctx, input }) => keepText(ctx.engine, ctx.actor, input)),

  /** lets a source hold no text any more; earlier ones stay, by their numbers */
  drop: procedure('write')
    .input(about)
    .output(kept)
    .mutation(({ ctx, input }) =>
      keepText(ctx.engine, ctx.actor, { id: input.id, captureId: null }),
    ),

  text: procedure('read', { cost: 3 })
    .input(about.extend({ number: z.number().int().min(1).max(1_000_000).optional() }))
    .output(sourceText.nullable())
    .query(({ ctx, input }) => textOfSource(ctx.engine.db.read, input.id, input.number)),
  /** all that is quoted from a source, in the order of its text */
  quoted: procedure('read', { cost: 3 })
    .input(about)
    .output(z.array(quotedItem))
    .query(({ ctx, input }) => quotedFrom(ctx.engine.db.read, sightOf(ctx.actor), input.id)),
  /** whether words stand in the text that a source holds, and where */
  look: procedure('read', { cost: 3 })
    .input(
      about.extend({
        quotation: z.string().trim().min(1).max(4_000),
        prefix: z.string().max(400).optional(),
        suffix: z.string().max(400).optional(),
      }),
    )
    .output(looked)
    .query(({ ctx, input }) => lookFor(ctx.engine.db.read, input)),
  /** what the register knows in the text that a source holds, and what looks like a fact in it */
  marks: procedure('read', { cost: 10 })
    .input(about)
    .output(z.object({ textNumber: z.number(), marks: z.array(mark) }).nullable())
    .query(({ ctx, input }) => marksOfSource(ctx.engine.db.read, sightOf(ctx.actor), input.id)),
  versions: procedure('read')
    .input(about)
    .output(z.array(textVersion))
    .query(({ ctx, input }) => versionsOfText(ctx.engine.db.read, input.id)),
});
