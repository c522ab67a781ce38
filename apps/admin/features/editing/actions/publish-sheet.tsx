'use client';

import { Button, Field } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { type ChangeClass, codes, definition, isCode, label } from '@chancery/vocabularies';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useFormFrame } from '../form-context.tsx';
import { specAt } from '../model/describe.ts';
import type { ClassedPath } from '../model/desk.ts';
import { noteFromChanges } from '../model/note-from-changes.ts';
import { pathText, valueText } from '../model/words.ts';

/** `merge` is never an editor's word for a change of a value. */
const CHOICES = codes('changeClass').filter((code) => code !== 'merge');

/** Asked only where facts changed: a note for readers, and what kind of change each is. */
export function PublishSheet({
  changes,
  note: kept,
  published,
  busy,
  onNote,
  onClose,
  onPublish,
}: {
  changes: readonly ClassedPath[];
  /** as typed before, where the sheet was closed again */
  note: string;
  published: unknown;
  busy: boolean;
  onNote: (note: string) => void;
  onClose: () => void;
  onPublish: (note: string, classes: Record<string, ChangeClass>) => void;
}) {
  const { kind, labels } = useFormFrame();
  const { getValues } = useFormContext();
  const [note, setNote] = useState(kept || noteFromChanges(kind, changes, labels));
  const [classes, setClasses] = useState<Record<string, ChangeClass>>({});
  const [asked, setAsked] = useState(false);
  const editorial = changes.every(
    (change) => (classes[change.path] ?? change.class) === 'editorial',
  );
  const missing = asked && !editorial && note.trim() === '';
  const publish = (): void => {
    setAsked(true);
    if (!editorial && note.trim() === '') document.getElementById('publish-note')?.focus();
    else onPublish(note.trim(), classes);
  };
  return (
    <Dialog
      title="Publish a change of facts"
      open
      onOpenChange={(open) => !open && onClose()}
      dismissable={false}
      actions={
        <>
          <Button onClick={onClose}>Back to the form</Button>
          <Button
            variant="primary"
            disabled={busy}
            onClick={publish}
            aria-keyshortcuts="Control+Enter"
          >
            {busy ? 'Publishing' : 'Publish'}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the shortcut of the form holds here too */}
      <div
        className="e-sheet"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          publish();
        }}
      >
        <Field
          id="publish-note"
          label="Note for readers"
          help="What changed and why, in a sentence. It stands in the public log of changes."
          error={missing && 'A change of facts needs a note: what changed and why.'}
        >
          <textarea
            className="c-input e-grow"
            rows={2}
            value={note}
            onChange={(event) => {
              setNote(event.target.value);
              onNote(event.target.value);
            }}
          />
        </Field>
        <ul className="e-sheet__changes">
          {changes.map((change, index) => {
            const spec = change.path.endsWith(']') ? undefined : specAt(kind, change.path);
            const name = pathText(kind, change.path, [getValues(), published], labels);
            const chosen = classes[change.path] ?? change.class;
            return (
              <li key={change.path}>
                <div>
                  <strong>{name}</strong>
                  {spec && (
                    <p className="e-sheet__words" dir="auto">
                      <del>{valueText(spec, change.before, labels)}</del>{' '}
                      <ins>{valueText(spec, change.after, labels)}</ins>
                    </p>
                  )}
                  {!spec && (
                    <p className="e-sheet__words">
                      {change.after === undefined ? 'Removed' : 'Added'}
                    </p>
                  )}
                </div>
                <select
                  className="c-input c-input--select"
                  aria-label={`Class of the change of ${name}`}
                  aria-describedby={`class-${index}`}
                  value={chosen}
                  onChange={({ target: { value } }) => {
                    if (isCode('changeClass', value))
                      setClasses({ ...classes, [change.path]: value });
                  }}
                >
                  {choicesFor(change).map((code) => (
                    <option key={code} value={code}>
                      {label('changeClass', code, 'en')}
                    </option>
                  ))}
                </select>
                <p id={`class-${index}`} className="e-field__help">
                  {definition('changeClass', chosen, 'en')}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}

/** What changes facts is never a matter of words. */
const choicesFor = (change: ClassedPath): readonly ChangeClass[] =>
  change.class === 'editorial' ? CHOICES : CHOICES.filter((code) => code !== 'editorial');
