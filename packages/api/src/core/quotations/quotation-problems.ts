import type { ReadDb } from '../database.ts';
import { type Kinds, kindOf } from '../kind/kind.ts';
import type { Candidate } from '../problems/candidate.ts';
import type { Problem } from '../problems/problem.ts';
import { quotationsIn } from './citations-in.ts';
import { loadHeldTexts } from './held-texts.ts';
import { type Judged, verdictsOf } from './verdicts-of.ts';

/** Quotations that do not stand in the text which their source holds, or stand there more than once. */
export async function quotationProblems(
  db: ReadDb,
  kinds: Kinds,
  candidates: readonly Pick<Candidate, 'id' | 'kind' | 'snapshot'>[],
): Promise<Map<string, Problem[]>> {
  const schemaOf = (kind: string) => kindOf(kinds, kind).schema;
  const sources = candidates.flatMap(({ kind, snapshot }) =>
    quotationsIn(schemaOf(kind), snapshot).map(({ citation }) => citation.source),
  );
  const texts = await loadHeldTexts(db, [...new Set(sources)]);
  if (texts.size === 0) return new Map();
  return new Map(
    candidates.map(({ id, kind, snapshot }) => [
      id,
      verdictsOf(schemaOf(kind), snapshot, texts).flatMap(problemOf),
    ]),
  );
}

function problemOf({ path, verdict }: Judged): Problem[] {
  const at = `${path}.quotation`;
  switch (verdict.verdict) {
    case 'not_found':
      return [
        {
          code: 'quotation_not_found',
          path: at,
          severity: 'refusal',
          message: 'This does not stand in the text that the source holds.',
          hint: verdict.nearest
            ? `Nearest to it there: “${verdict.nearest}”. Quote it as it stands, or remove the passage.`
            : 'Quote it as it stands there, name another source, or remove the passage.',
        },
      ];
    case 'ambiguous':
      return [
        {
          code: 'quotation_ambiguous',
          path: at,
          severity: 'confirm',
          message: `This stands in the source ${verdict.at.length} times.`,
          hint: 'Quote more of it, add the words before or after it, or say in a note that any of them will do.',
        },
      ];
    case 'repaired':
      return [
        {
          code: 'quotation_repaired',
          path: at,
          severity: 'remark',
          message: `The source prints this as “${verdict.wording}”.`,
          hint: 'It is kept as the source has it.',
        },
      ];
    default:
      return [];
  }
}
