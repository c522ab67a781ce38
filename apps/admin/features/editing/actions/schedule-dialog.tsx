'use client';

import { Button, Field } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { useState } from 'react';
import { localAndUtc } from '../model/local-and-utc.ts';

/** When a saved change is to go out, in the editor's own time; shown in UTC as well. */
export function ScheduleDialog({
  busy,
  needsNote,
  note: kept,
  onClose,
  onSchedule,
}: {
  busy: boolean;
  needsNote: boolean;
  note: string;
  onClose: () => void;
  onSchedule: (at: string, note: string) => void;
}) {
  const [local, setLocal] = useState('');
  const [note, setNote] = useState(kept);
  const [asked, setAsked] = useState(false);
  const at = local ? new Date(local) : null;
  const error = !asked
    ? undefined
    : !at
      ? 'Choose a day and a time.'
      : at.getTime() <= Date.now()
        ? 'This time has passed: choose a later one, or publish now.'
        : undefined;
  const noteError =
    asked && needsNote && note.trim() === '' ? 'A change of facts needs a note.' : undefined;
  const go = (): void => {
    setAsked(true);
    if (at && at.getTime() > Date.now() && (!needsNote || note.trim()))
      onSchedule(at.toISOString(), note.trim());
  };
  return (
    <Dialog
      title="Schedule the publication"
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button onClick={onClose}>Back to the form</Button>
          <Button variant="primary" disabled={busy} onClick={go}>
            Schedule
          </Button>
        </>
      }
    >
      <Field
        id="schedule-at"
        label="Publish at"
        help={at && !Number.isNaN(at.getTime()) ? localAndUtc(at) : 'In your own time'}
        error={error}
      >
        <input
          type="datetime-local"
          className="c-input"
          value={local}
          onChange={(event) => setLocal(event.target.value)}
        />
      </Field>
      <Field id="schedule-note" label="Note for readers" error={noteError}>
        <textarea
          className="c-input"
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
