import { boundsOf } from '@chancery/dates';
import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Agreement, AgreementActionEntry } from './schema.ts';

const LINKS = ['amends', 'implements', 'replaces'] as const;
/** What cannot be before the text was signed or adopted. */
const AFTER_CONCLUSION = new Set(['ratified', 'in_force', 'amended', 'terminated', 'expired']);

export const rules = (entries: readonly RuleEntry<Agreement>[]): Problem[][] =>
  entries.map(({ id, snapshot }) => [...selfProblems(id, snapshot), ...orderProblems(snapshot)]);

const selfProblems = (id: string, agreement: Agreement): Problem[] =>
  LINKS.filter((link) => agreement[link].includes(id)).map((link) => ({
    code: 'refers_to_itself',
    path: link,
    severity: 'refusal',
    message: 'An agreement cannot amend, implement or replace itself.',
    hint: 'Choose the other agreement.',
  }));

/**
 * A text in force before anyone can have signed it is a slip, or provisional: the editor says
 * which. Dates that may lie either way are no contradiction.
 */
function orderProblems({ actions }: Agreement): Problem[] {
  const signatures = actions.flatMap(({ action, date }) =>
    action === 'signed' && date ? [boundsOf(date).lower] : [],
  );
  const [first] = signatures.toSorted();
  if (first === undefined) return [];
  return actions
    .filter((entry) => AFTER_CONCLUSION.has(entry.action) && isOverBefore(entry, first))
    .map((entry) => ({
      code: 'before_signature',
      path: `actions[${entry.id}].date`,
      severity: 'confirm',
      message: 'This happened before the agreement was signed.',
      hint: 'Correct one of the two dates, or confirm it with a note.',
    }));
}

const isOverBefore = ({ date }: AgreementActionEntry, day: string): boolean =>
  date !== undefined && boundsOf(date).upper < day;
