'use client';

import { isSafeLink } from '@chancery/api/kinds';
import { Button, Field } from '@chancery/ui';
import type { Command, EditorState } from 'prosemirror-state';
import { useState } from 'react';
import { setLink } from './commands.ts';
import { textSchema } from './schema.ts';

/** Where the selected words lead to. */
export function LinkRow({
  id,
  state,
  onRun,
  onClose,
}: {
  id: string;
  state: EditorState;
  onRun: (command: Command) => void;
  onClose: () => void;
}) {
  const [address, setAddress] = useState(() => linkOf(state));
  const [asked, setAsked] = useState(false);
  const { empty } = state.selection;
  const error = empty
    ? 'Select the words that lead there first.'
    : asked && !isSafeLink(address)
      ? 'A link begins with https://, http:// or mailto:.'
      : undefined;
  const set = (): void => {
    setAsked(true);
    if (empty || !isSafeLink(address)) return;
    onRun(setLink(address));
    onClose();
  };
  return (
    <div className="e-row e-text__link">
      <Field id={id} label="Address of the link" error={error}>
        <input
          className="c-input"
          dir="ltr"
          // biome-ignore lint/a11y/noAutofocus: it was asked for, and Escape leads back
          autoFocus
          autoComplete="off"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            set();
          }}
        />
      </Field>
      <Button small onClick={set}>
        Set link
      </Button>
      <Button
        small
        variant="quiet"
        onClick={() => {
          onRun(setLink(null));
          onClose();
        }}
      >
        {linkOf(state) ? 'Take the link away' : 'Leave'}
      </Button>
    </div>
  );
}

/** The address that the selection begins with. */
function linkOf({ selection, doc }: EditorState): string {
  let found = '';
  doc.nodesBetween(selection.from, selection.to, ({ marks }) => {
    found ||= textSchema.marks.link?.isInSet(marks)?.attrs.href ?? '';
  });
  return found;
}
