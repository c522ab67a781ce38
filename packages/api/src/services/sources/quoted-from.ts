import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { checkQuotation, type Span } from '../../core/quotations/check-quotation.ts';
import { loadHeldTexts } from '../../core/quotations/held-texts.ts';
import { verdict } from '../../core/quotations/quotation-checks.ts';
import { selectorsOf } from '../../core/quotations/selectors.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { readable, type Sight } from '../desk/sight.ts';

/** A quotation from a source, in a record as the person sees it. */
export const quotedItem = z.object({
  recordId: z.uuid(),
  kind: z.string(),
  title: localizedOutput,
  /** the citation */
  item: z.uuid(),
  path: z.string(),
  verdict,
  /** place in the text of that number, in UTF-16 code units */
  textNumber: z.number().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
});

const QUOTED_MAX = 1_000;

/** All that is quoted from a source, in the order of its text; what has no place there stands last. */
export const quotedFrom = (
  db: ReadDb,
  sight: Sight,
  id: string,
): Promise<z.infer<typeof quotedItem>[]> =>
  db.rows(sql`
    SELECT q."recordId", c.kind, c.title, q.item, q.path, q.verdict, q."textNumber", q.start, q."end"
    FROM "QuotationCheck" q JOIN "Card" c ON c."recordId" = q."recordId" AND c.working = q.working AND ${readable(sight, 'c')}
    WHERE q."sourceId" = ${id} ORDER BY q.start NULLS LAST, q."recordId", q.path LIMIT ${QUOTED_MAX}`);

const place = z.object({
  /** in UTF-16 code units of the text */
  start: z.number(),
  end: z.number(),
  /** Web Annotation: TextQuoteSelector, TextPositionSelector (code points) */
  selectors: z.tuple([
    z.object({
      type: z.literal('TextQuoteSelector'),
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
    }),
    z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() }),
  ]),
});
export const looked = z.object({
  verdict,
  textNumber: z.number().nullable(),
  /** one where it is verified or repaired, several where it is ambiguous */
  places: z.array(place),
  /** the source's own words, where print differs */
  wording: z.string().nullable(),
  /** where it is not found: the passage that has most of its words */
  nearest: z.string().nullable(),
});

/** Looks for words in the text that a source holds, as a publication would. */
export async function lookFor(
  db: ReadDb,
  input: {
    id: string;
    quotation: string;
    prefix?: string | undefined;
    suffix?: string | undefined;
  },
): Promise<z.infer<typeof looked>> {
  const text = (await loadHeldTexts(db, [input.id])).get(input.id);
  const found = checkQuotation(text?.held, input.quotation, input);
  const spans: Span[] = 'at' in found ? found.at : 'start' in found ? [found] : [];
  return {
    verdict: found.verdict,
    textNumber: text?.number ?? null,
    places: spans.map(({ start, end }) => ({
      start,
      end,
      selectors: selectorsOf(text?.held.text ?? '', { start, end }),
    })),
    wording: found.verdict === 'repaired' ? found.wording : null,
    nearest: (found.verdict === 'not_found' && found.nearest) || null,
  };
}
