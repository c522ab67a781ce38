import type { z } from 'zod';
import type { Snapshot } from '../kind/kind.ts';
import { citation } from '../schema/common.ts';
import { checkQuotation, type Verdict } from './check-quotation.ts';
import { type Quoted, quotationsIn } from './citations-in.ts';
import type { HeldTexts } from './held-texts.ts';

export interface Judged extends Quoted {
  verdict: Verdict;
  /** of the text that was looked at */
  textNumber: number | null;
}

/** What the texts of their sources say of the quotations of a snapshot. */
export const verdictsOf = (
  schema: z.core.$ZodType,
  snapshot: unknown,
  texts: HeldTexts,
): Judged[] =>
  quotationsIn(schema, snapshot).map((quoted) => {
    const { source, quotation, prefix, suffix } = quoted.citation;
    const text = texts.get(source);
    return {
      ...quoted,
      verdict: checkQuotation(text?.held, quotation, { prefix, suffix }),
      textNumber: text?.number ?? null,
    };
  });

/** The snapshot with the source's own wording where a quotation differs from it as printing does. */
export function repaired(schema: z.core.$ZodType, snapshot: Snapshot, texts: HeldTexts): Snapshot {
  if (texts.size === 0) return snapshot;
  const better = new Map(
    verdictsOf(schema, snapshot, texts).flatMap(({ path, citation: { quotation }, verdict }) =>
      verdict.verdict === 'repaired' &&
      verdict.wording !== quotation &&
      citation.shape.quotation.safeParse(verdict.wording).success
        ? [[path, verdict.wording]]
        : [],
    ),
  );
  if (better.size === 0) return snapshot;
  const copy = structuredClone(snapshot);
  for (const { path, citation: cited } of quotationsIn(schema, copy))
    cited.quotation = better.get(path) ?? cited.quotation;
  return copy;
}
