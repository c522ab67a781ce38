'use client';

import { useFormContext } from 'react-hook-form';
import { useFormFrame, useProblems } from '../form-context.tsx';
import { unresolved } from '../model/problem.ts';
import { inFormOrder } from '../model/sections.ts';
import { pathText } from '../model/words.ts';

/** What stands in the way, each leading to its field. */
export function ProblemList() {
  const { all, confirmed, lead } = useProblems();
  const { kind, labels } = useFormFrame();
  const { getValues } = useFormContext();
  const stops = inFormOrder(kind, unresolved(all, confirmed));
  const remarks = all.filter((problem) => problem.severity === 'remark');
  if (stops.length + remarks.length === 0) return null;
  return (
    <details className="e-problem-list">
      <summary>
        {stops.length > 0 && (
          <span className="c-badge c-badge--danger">
            {stops.length} {stops.length === 1 ? 'problem' : 'problems'}
          </span>
        )}{' '}
        {remarks.length > 0 && (
          <span className="c-badge c-badge--muted">
            {remarks.length} {remarks.length === 1 ? 'remark' : 'remarks'}
          </span>
        )}
      </summary>
      <ul>
        {[...stops, ...remarks].map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <button type="button" className="e-link" onClick={() => lead(problem.path)}>
              {pathText(kind, problem.path, [getValues()], labels) || 'The record'}
            </button>
            : {problem.message} {problem.hint}
          </li>
        ))}
      </ul>
    </details>
  );
}
