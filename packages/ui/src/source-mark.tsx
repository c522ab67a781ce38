import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type SourceMarkProps = {
  /** Unique on the page; the panel takes it. */
  id: string;
  /** Accessible name: "Sources for length, 2 claims". */
  label: string;
  /** What the mark shows: a number of claims, or nothing much. */
  mark?: ReactNode;
  tone?: 'plain' | 'disputed';
  /** The claims. Without them only the mark is drawn, and a `SourcePanel` stands elsewhere. */
  children?: ReactNode;
  /**
   * Element of the panel. In running text keep `span`, and phrasing content inside: HTML ends a
   * paragraph at the first `div` or list.
   */
  as?: 'div' | 'span';
};

/** Keeps the mark on the line of its value. */
const WORD_JOINER = '\u2060';

/** The mark beside a value that opens its claims. No script: button, popover and Esc are HTML's. */
export function SourceMark({
  id,
  label,
  mark = 's',
  tone = 'plain',
  children,
  as = 'span',
}: SourceMarkProps) {
  return (
    <span className="c-source">
      {WORD_JOINER}
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        className={classNames('c-source__mark', tone === 'disputed' && 'c-source__mark--disputed')}
      >
        <span className="c-source__glyph" aria-hidden="true">
          {mark}
        </span>
      </button>
      {children && (
        <SourcePanel id={id} label={label} as={as}>
          {children}
        </SourcePanel>
      )}
    </span>
  );
}

/** The panel of a `SourceMark`, where it must stand away from its mark. */
export function SourcePanel({
  id,
  label,
  children,
  as: Element = 'div',
}: Pick<SourceMarkProps, 'id' | 'label' | 'children' | 'as'>) {
  return (
    <Element id={id} popover="auto" role="group" aria-label={label} className="c-source__panel">
      {children}
    </Element>
  );
}

/** Notes in the margin; below the text on a phone, and footnotes in print. */
export function MarginNotes({
  label,
  notes,
}: {
  label: string;
  notes: readonly { id: string; children: ReactNode }[];
}) {
  return (
    <aside className="c-notes" aria-label={label}>
      <ol>
        {notes.map((note) => (
          <li key={note.id} id={note.id}>
            {note.children}
          </li>
        ))}
      </ol>
    </aside>
  );
}
