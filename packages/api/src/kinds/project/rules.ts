import { label, movesOf } from '@chancery/vocabularies';
import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { hasEvidence } from './evidence.ts';
import { inOrder } from './indexing.ts';
import type { Project, StatusEntry } from './schema.ts';

/** Statuses that say why they came. */
const NEED_REASON = new Set(['suspended']);

export function rules(entries: readonly RuleEntry<Project>[]): Problem[][] {
  return entries.map(({ snapshot }) => [
    ...moveProblems(snapshot),
    ...snapshot.history.flatMap(entryProblems),
  ]);
}

/** Moves are checked along the whole history, since an insertion changes what follows it. */
function moveProblems(project: Project): Problem[] {
  const ordered = inOrder(project.history);
  const history = ordered.map((entry) => ({ status: entry.status ?? null }));
  return movesOf(history, project.nature).map(({ index, from, to, allowed }) => ({
    code: 'move_not_allowed',
    path: `history[${ordered[index]?.id}].status`,
    severity: 'confirm',
    message: `A project does not go from ${label('projectStatus', from, 'en')} to ${label('projectStatus', to, 'en')}.`,
    hint: `Choose ${allowed.map((code) => label('projectStatus', code, 'en')).join(', ')}, or confirm it with a note.`,
    allowed,
  }));
}

function entryProblems(entry: StatusEntry): Problem[] {
  const problems: Problem[] = [];
  if (entry.status && NEED_REASON.has(entry.status) && !entry.reason) {
    problems.push({
      code: 'reason_missing',
      path: `history[${entry.id}].reason`,
      severity: 'refusal',
      message: 'A suspension needs a reason.',
      hint: 'Choose a reason; “not stated” is one.',
    });
  }
  if (!hasEvidence(entry)) {
    problems.push({
      code: 'evidence_missing',
      path: `history[${entry.id}].evidence`,
      severity: 'refusal',
      message:
        entry.basis === 'inferred_silence'
          ? 'Silence needs a search as its evidence.'
          : 'This status entry has no evidence.',
      hint:
        entry.basis === 'inferred_silence'
          ? 'Say where, in which languages and from when to when you looked.'
          : 'Name a source, a search, or for what was observed a file.',
    });
  }
  return problems;
}
