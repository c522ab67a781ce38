import sql from 'sql-template-tag';
import type { Confirmation } from '../change/records.ts';
import type { ReadDb } from '../database.ts';
import { dossiersOf } from '../index/index-rows.ts';
import { type Kinds, kindOf, lifted, type Policy } from '../kind/kind.ts';
import { retiredCodes } from '../kind/retired-codes.ts';
import { quotationProblems } from '../quotations/quotation-problems.ts';
import type { Candidate } from './candidate.ts';
import { claimProblems } from './claim-problems.ts';
import { currencyProblems } from './currency-problems.ts';
import { cycleProblems } from './cycle-problems.ts';
import { factProblems } from './fact-problems.ts';
import { futureProblems } from './happened.ts';
import { placeProblems } from './place-problems.ts';
import type { Problem } from './problem.ts';
import { rangeProblems } from './range-problems.ts';
import { referenceProblems } from './reference-problems.ts';

const DEFAULT_POLICY: Policy = {
  reviewRequired: false,
  editorialWithoutReview: true,
  needsEvidence: [],
};

/** The publication policies of some dossiers, as published now or, where withdrawn, last. */
export async function policiesOf(
  db: ReadDb,
  kinds: Kinds,
  ids: readonly string[],
): Promise<Map<string, Policy>> {
  const rows = await db.rows<{ id: string; kind: string; snapshot: unknown; version: number }>(sql`
    SELECT DISTINCT ON (r.id) r.id, r.kind, v.snapshot, v."schemaVersion" AS version
    FROM "Record" r JOIN "Revision" v ON v."recordId" = r.id AND v."publishedFrom" IS NOT NULL
    WHERE r.id = ANY(${[...new Set(ids)]}::uuid[]) ORDER BY r.id, v."publishedTo" DESC NULLS FIRST`);
  const found = new Map<string, Policy>();
  for (const row of rows) {
    const kind = kindOf(kinds, row.kind);
    const policy = kind.policy?.(lifted(kind, row.snapshot, row.version));
    if (policy) found.set(row.id, policy);
  }
  return found;
}

/** The strictest of the policies that hold for a record. */
export function policyFor(
  policies: ReadonlyMap<string, Policy>,
  dossiers: readonly string[],
): Policy {
  const held = dossiers.map((id) => policies.get(id)).filter((policy) => policy !== undefined);
  if (held.length === 0) return DEFAULT_POLICY;
  return {
    reviewRequired: held.some((policy) => policy.reviewRequired),
    editorialWithoutReview: held.every((policy) => policy.editorialWithoutReview),
    needsEvidence: [...new Set(held.flatMap((policy) => policy.needsEvidence))],
  };
}

/** Problems of each candidate, rules run once per kind over the whole list. */
export async function check(
  db: ReadDb,
  kinds: Kinds,
  candidates: readonly Candidate[],
  now: Date,
): Promise<Problem[][]> {
  const today = now.toISOString().slice(0, 10);
  const found = new Map<string, Problem[]>(
    candidates.map((candidate) => {
      const { schema } = kindOf(kinds, candidate.kind);
      return [
        candidate.id,
        [
          ...evidenceProblems(kinds, candidate),
          ...futureProblems(schema, candidate.snapshot, today),
          ...rangeProblems(schema, candidate.snapshot),
          ...currencyProblems(schema, candidate.snapshot),
          ...claimProblems(schema, candidate.snapshot),
          ...placeProblems(schema, candidate.snapshot),
          ...dossierProblems(kinds, candidate),
          ...retiredCodes(schema, candidate.snapshot, candidate.previous, today),
        ],
      ];
    }),
  );
  const names = [...new Set(candidates.map((candidate) => candidate.kind))];
  const [ofRules, ofOthers] = await Promise.all([
    Promise.all(
      names.map(async (name) => {
        const own = candidates.filter((candidate) => candidate.kind === name);
        const problems = await kindOf(kinds, name).rules(own, db);
        return own.map(({ id }, index) => [id, problems[index] ?? []] as const);
      }),
    ),
    Promise.all(
      [referenceProblems, cycleProblems, factProblems, quotationProblems].map((problemsOf) =>
        problemsOf(db, kinds, candidates),
      ),
    ),
  ]);
  for (const part of [...ofRules, ...ofOthers])
    for (const [id, problems] of part) found.get(id)?.push(...problems);
  return candidates.map((candidate) => once(found.get(candidate.id) ?? []));
}

/** A policy and a kind's own rule may find the same; it is said once. */
const once = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    (problem, index) =>
      problems.findIndex((other) => other.code === problem.code && other.path === problem.path) ===
      index,
  );

function evidenceProblems(kinds: Kinds, candidate: Candidate): Problem[] {
  return kindOf(kinds, candidate.kind)
    .evidence(candidate.snapshot)
    .filter((point) => !point.covered && candidate.policy.needsEvidence.includes(point.key))
    .map((point) => ({
      code: 'evidence_missing',
      path: point.path,
      severity: 'refusal',
      message: 'This has no evidence yet.',
      hint: 'Name a source; a passage can follow later and is shown as not recorded until then.',
    }));
}

/** Only what stands in a dossier has a page, a policy and people who answer for it. */
function dossierProblems(kinds: Kinds, { id, kind: name, snapshot }: Candidate): Problem[] {
  const kind = kindOf(kinds, name);
  if (kind.shared || dossiersOf(kind, id, snapshot).length > 0) return [];
  return [
    {
      code: 'dossier_missing',
      path: 'dossiers',
      severity: 'refusal',
      message: 'This stands in no dossier.',
      hint: 'Name the dossier that it belongs to.',
    },
  ];
}

/** Problems without those that were let pass with a note. */
export const unconfirmed = (
  problems: readonly Problem[],
  confirmed: readonly Confirmation[],
): Problem[] =>
  problems.filter(
    (problem) =>
      problem.severity !== 'confirm' ||
      !confirmed.some(
        (entry) =>
          entry.code === problem.code && entry.path === problem.path && entry.note.trim() !== '',
      ),
  );

/** Problems that still stand in the way once the author's confirmations are counted. */
export const unresolved = (
  problems: readonly Problem[],
  confirmed: readonly Confirmation[],
): Problem[] => unconfirmed(problems, confirmed).filter(({ severity }) => severity !== 'remark');
