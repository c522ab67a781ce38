import type { ReactNode } from 'react';

export type ChainStep = {
  id: string;
  /** What sort of step it is, in words: meeting, agreement, project, status. */
  label: string;
  shape: 'meeting' | 'agreement' | 'project' | 'status' | 'nothing';
  content: ReactNode;
  /** When, in words. */
  note?: ReactNode;
};

/**
 * From word to deed: a line of steps in order, which can end in nothing. It is an ordered list, and
 * reads as one; the line is drawn beside it.
 */
export function Chain({ steps, label }: { steps: readonly ChainStep[]; label: string }) {
  return (
    <ol className="f-chain" aria-label={label}>
      {steps.map((step) => (
        <li key={step.id} className={`f-chain__step f-chain__step--${step.shape}`}>
          <span className="f-chain__sort">{step.label}</span>
          <span className="f-chain__what">{step.content}</span>
          {step.note && <span className="f-chain__note">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
