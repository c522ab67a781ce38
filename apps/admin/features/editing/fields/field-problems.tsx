'use client';

import { type CodeListName, isCode, label } from '@chancery/vocabularies';
import { useProblems } from '../form-context.tsx';
import { noteFor, type Problem } from '../model/problem.ts';

const LEAD = { refusal: '', confirm: 'Please check. ', remark: 'Worth a look. ' } as const;

/** What is wrong with a field, what would be accepted, and a note where a note lets it pass. */
export function FieldProblems({
  id,
  problems,
  codeList,
}: {
  /** of the control; the problems are `{id}-error` */
  id: string;
  problems: readonly Problem[];
  codeList?: CodeListName | undefined;
}) {
  if (problems.length === 0) return null;
  return (
    <div id={`${id}-error`} className="e-problems">
      {problems.map((problem) => (
        <div key={problem.code} className={`e-problem e-problem--${problem.severity}`}>
          <p>
            {LEAD[problem.severity]}
            {problem.message} {problem.hint}
          </p>
          {codeList && problem.allowed && (
            <p>Accepted: {problem.allowed.map((code) => codeWords(codeList, code)).join(', ')}.</p>
          )}
          {problem.severity === 'confirm' && <ConfirmNote id={id} problem={problem} />}
        </div>
      ))}
    </div>
  );
}

function ConfirmNote({ id, problem }: { id: string; problem: Problem }) {
  const { confirmed, confirm } = useProblems();
  const noteId = `${id}-note-${problem.code}`;
  return (
    <>
      <label htmlFor={noteId} className="e-problem__label">
        Note that lets it pass
      </label>
      <textarea
        id={noteId}
        className="c-input"
        rows={1}
        value={noteFor(confirmed, problem)}
        onChange={(event) => confirm(problem, event.target.value)}
      />
    </>
  );
}

const codeWords = (list: CodeListName, code: string): string =>
  isCode(list, code) ? label(list, code, 'en') : code;
