'use client';

import type { HistoryEntry } from '@chancery/api';
import { Button, Field } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { useState } from 'react';
import { refusalOf, trpc, useWrite } from '../../client/client.ts';

/** As the server asks. */
const NOTE_MIN_LENGTH = 3;

/** Puts a public note right; what it said before stays in the log, with the day and the role. */
export function AmendNoteDialog({
  id,
  number,
  publication,
  onClose,
  onDone,
}: {
  id: string;
  number: number;
  publication: NonNullable<HistoryEntry['publication']>;
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const [note, setNote] = useState(publication.note ?? '');
  const [asked, setAsked] = useState(false);
  const amend = useWrite(trpc.desk.amendNote, ['desk.history']);
  const words = note.trim();
  const missing = asked && words.length < NOTE_MIN_LENGTH;
  const go = (): void => {
    setAsked(true);
    if (words.length < NOTE_MIN_LENGTH) document.getElementById('amended-note')?.focus();
    else
      amend.mutate(
        { id, eventId: publication.eventId, note: words },
        { onSuccess: () => onDone(`The note of revision ${number} is amended.`) },
      );
  };
  return (
    <Dialog
      title={`Amend the note of revision ${number}`}
      open
      onOpenChange={(open) => !open && onClose()}
      dismissable={false}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={amend.isPending} onClick={go}>
            Amend the note
          </Button>
        </>
      }
    >
      <p>
        Readers see the new note, that it was amended, and what it said before. The record itself
        does not change.
      </p>
      <Field
        id="amended-note"
        label="Note, for readers"
        required
        error={missing && 'Say in one sentence what changed and why.'}
      >
        <textarea
          className="c-input"
          rows={3}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <div aria-live="assertive">
        {amend.isError && <p className="c-field__error">{refusalOf(amend.error).message}</p>}
      </div>
    </Dialog>
  );
}
