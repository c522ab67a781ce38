import { isDate } from '@chancery/dates';
import { codeMeant } from '@chancery/vocabularies';
import type { z } from 'zod';
import { metaOf, optionsOf } from '../kind/field.ts';
import type { Snapshot } from '../kind/kind.ts';
import { itemsOf, valueAt } from '../paths/index.ts';
import {
  CLAIM_PART,
  CLAIM_PARTS,
  type ClaimForm,
  claimedField,
  claimFormOf,
  isQuantity,
} from '../schema/claim-form.ts';
import type { Claim } from '../schema/common.ts';
import { currencyProblems } from './currency-problems.ts';
import type { Problem } from './problem.ts';

/** Claims of what is not there, of what the field cannot hold, and two preferred of one party. */
export function claimProblems(
  schema: z.core.$ZodType,
  { claims, ...snapshot }: Snapshot,
): Problem[] {
  const preferred = new Set<string>();
  return claims.flatMap((claim): Problem[] => {
    const field = claimedField(schema, claim.path);
    if (!field || !hasEntry(snapshot, claim.path)) return [problem(claim, 'path', NO_FIELD)];
    const found = saidProblems(field, claim);
    const party = `${claim.path} ${claim.by} ${claim.actor ?? ''}`;
    if (claim.rank === 'preferred' && preferred.has(party)) found.push(problem(claim, 'rank', TWO));
    if (claim.rank === 'preferred') preferred.add(party);
    return found;
  });
}

type Said = Pick<Problem, 'code' | 'message' | 'hint'> & Pick<Problem, 'allowed'>;
type Wrong = Omit<Said, 'code'>;

const NO_FIELD: Said = {
  code: 'claim_of_nothing',
  message: 'This claim is of a field or entry that the record does not have.',
  hint: 'Remove the claim, or state it of a field that is there.',
};
const TWO: Said = {
  code: 'two_preferred',
  message: 'Of what one party says of a field, another claim is preferred already.',
  hint: 'Give one of the two another rank.',
};

const problem = ({ id }: Claim, part: string, said: Said): Problem => ({
  ...said,
  path: `claims[${id}].${part}`,
  severity: 'refusal',
});

/** A claim of an entry is of one that the record has. */
function hasEntry(snapshot: object, path: string): boolean {
  const entry = itemsOf(path).at(-1);
  return entry === undefined || valueAt(snapshot, entry) !== undefined;
}

const WANTED: Record<ClaimForm, string> = {
  code: 'one of the codes of the field',
  date: 'a date, such as 2021-04-07',
  flag: 'true or false',
  figure: 'a figure',
  record: 'a record',
  text: 'words',
};

/** What is said stands in the part that fits the field, and in no other. */
function saidProblems(field: z.core.$ZodType, claim: Claim): Problem[] {
  const form = claimFormOf(field);
  const part = CLAIM_PART[form];
  const wanted = { code: 'claim_type', hint: `Say it as ${WANTED[form]}.` };
  const others = CLAIM_PARTS.filter((other) => other !== part && isSaid(claim, other));
  if (others.length > 0 || !isSaid(claim, part))
    return (others.length > 0 ? others : [part]).map((at) =>
      problem(claim, at, { ...wanted, message: `What is said of this field is ${WANTED[form]}.` }),
    );
  if (part === 'figure') return figureProblems(field, claim);
  const wrong = part === 'value' && wrongIn(field, form, claim.value ?? '');
  return wrong ? [problem(claim, part, { code: 'claim_type', ...wrong })] : [];
}

const isSaid = (claim: Claim, part: (typeof CLAIM_PARTS)[number]): boolean =>
  part === 'text' ? Object.values(claim.text ?? {}).some(Boolean) : claim[part] !== undefined;

function wrongIn(field: z.core.$ZodType, form: ClaimForm, value: string): Wrong | undefined {
  if (form === 'code') {
    const { codeList } = metaOf(field);
    const allowed = optionsOf(field) ?? [];
    const meant = codeList && codeMeant(codeList, value);
    if (allowed.includes(value)) return undefined;
    return {
      message: `“${value}” is not one of the codes of the field.`,
      hint: meant ? `Did you mean ${meant}?` : 'Choose one of its codes.',
      allowed,
    };
  }
  if (form === 'date')
    return isDate(value)
      ? undefined
      : { message: `“${value}” is no date.`, hint: 'Write it as in the field: 2021-04-07.' };
  return value === 'true' || value === 'false'
    ? undefined
    : { message: `“${value}” is neither true nor false.`, hint: 'Write true or false.' };
}

/** A quantity is said with its unit; where the field has one already, a figure has none. */
function figureProblems(field: z.core.$ZodType, claim: Claim): Problem[] {
  const { figure } = claim;
  const found: Problem[] = [];
  const wrong = (part: string, message: string, hint: string) =>
    found.push(problem(claim, `figure.${part}`, { code: 'claim_type', message, hint }));
  if (figure?.qualifier === 'between' && figure.to === undefined)
    wrong('to', '“Between” needs two figures.', 'Enter the upper figure too.');
  if (!isQuantity(field)) {
    for (const part of ['unit', 'currency'] as const)
      if (figure?.[part] !== undefined)
        wrong(part, 'The field has its unit already.', 'Remove it from the claim.');
    return found;
  }
  if (figure?.unit === undefined) wrong('unit', 'This figure has no unit.', 'Choose its unit.');
  return [
    ...found,
    ...currencyProblems(field, figure).map(({ path, ...said }) =>
      problem(claim, `figure.${path}`, said),
    ),
  ];
}
