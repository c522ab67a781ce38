'use client';

import type { Block } from '@chancery/api/kinds';
import type { Command, EditorState } from 'prosemirror-state';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { setBlock, toggle } from './commands.ts';
import { textSchema } from './schema.ts';

const SORTS: { type: Block['type']; label: string; key: string }[] = [
  { type: 'paragraph', label: 'Paragraph', key: '0' },
  { type: 'heading', label: 'Heading', key: '1' },
  { type: 'subheading', label: 'Subheading', key: '2' },
  { type: 'bullet', label: 'Bullet', key: '8' },
  { type: 'number', label: 'Number', key: '7' },
  { type: 'quote', label: 'Quote', key: '9' },
];
const MARKS = [
  { mark: 'bold', label: 'Bold', key: 'B' },
  { mark: 'italic', label: 'Italic', key: 'I' },
] as const;

/** What can be done with the words of the cursor; one stop of the Tab key, arrows within. */
export function Toolbar({
  label,
  state,
  onRun,
  onLink,
  onFact,
}: {
  label: string;
  state: EditorState | null;
  onRun: (command: Command) => void;
  onLink: () => void;
  onFact: () => void;
}) {
  const here = state?.selection.$from.parent.type.name;
  return (
    <AriaToolbar className="e-text__tools" aria-label={`Tools for ${label}`}>
      {SORTS.map(({ type, label, key }) => (
        <Tool
          key={type}
          label={label}
          keys={`Control+Alt+${key}`}
          pressed={here === type}
          onClick={() => onRun(setBlock(textSchema.nodes[type]))}
        />
      ))}
      {MARKS.map(({ mark, label, key }) => (
        <Tool
          key={mark}
          label={label}
          keys={`Control+${key}`}
          pressed={state !== null && isMarked(state, mark)}
          onClick={() => onRun(toggle(mark))}
        />
      ))}
      <Tool
        label="Link"
        keys="Control+K"
        pressed={state !== null && isMarked(state, 'link')}
        onClick={onLink}
      />
      <Tool label="Live fact" keys="{" onClick={onFact} />
    </AriaToolbar>
  );
}

function Tool({
  label,
  keys,
  pressed,
  onClick,
}: {
  label: string;
  keys: string;
  pressed?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="e-text__tool"
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      title={`${label} (${keys.replace('Control', 'Ctrl')})`}
      // The words stay selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {label}
    </button>
  );
}

function isMarked({ selection, storedMarks, doc }: EditorState, name: string): boolean {
  const type = textSchema.marks[name];
  if (!type) return false;
  const { empty, from, to, $from } = selection;
  if (empty) return Boolean(type.isInSet(storedMarks ?? $from.marks()));
  return doc.rangeHasMark(from, to, type);
}
