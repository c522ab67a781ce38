'use client';

import type { ReactNode } from 'react';
import { useOpen, useProblems } from '../form-context.tsx';
import { problemsUnder } from '../model/problem.ts';

/** One item of a list: a line that says what it is, its fields when opened, and what can be done. */
export function ItemRow({
  id,
  path,
  summary,
  aside,
  onUp,
  onDown,
  onRemove,
  children,
}: {
  id: string;
  path: string;
  summary: string;
  aside?: ReactNode;
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  onRemove: () => void;
  children: ReactNode;
}) {
  const { open, setOpen } = useOpen();
  const { all } = useProblems();
  const isOpen = open.has(id);
  const wrong = problemsUnder(all, path).filter((problem) => problem.severity !== 'remark').length;
  return (
    <li className={isOpen ? 'e-item e-item--open' : 'e-item'}>
      <div className="e-item__head">
        <button
          type="button"
          id={`item-${id}`}
          className="e-item__toggle"
          aria-expanded={isOpen}
          onClick={() => setOpen(id, !isOpen)}
        >
          <span dir="auto">{summary}</span>
        </button>
        {aside}
        {wrong > 0 && <span className="c-badge c-badge--danger">{wrong} to mend</span>}
        <span className="e-item__tools">
          {onUp && <Tool label="Move up" text="↑" of={summary} onClick={onUp} />}
          {onDown && <Tool label="Move down" text="↓" of={summary} onClick={onDown} />}
          <Tool label="Remove" text="×" of={summary} onClick={onRemove} />
        </span>
      </div>
      {isOpen && <div className="e-item__body">{children}</div>}
    </li>
  );
}

function Tool({
  label,
  text,
  of,
  onClick,
}: {
  label: string;
  text: string;
  of: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="e-tool"
      aria-label={`${label}: ${of}`}
      title={label}
      onClick={onClick}
    >
      <span aria-hidden="true">{text}</span>
    </button>
  );
}

/** Says what was removed, and takes it back. */
export function Removed({ what, onUndo }: { what: string | null; onUndo: () => void }) {
  return (
    <div aria-live="polite">
      {what && (
        <p className="e-removed">
          Removed: <span dir="auto">{what}</span>.{' '}
          <button type="button" className="e-link" onClick={onUndo}>
            Take it back
          </button>
        </p>
      )}
    </div>
  );
}
