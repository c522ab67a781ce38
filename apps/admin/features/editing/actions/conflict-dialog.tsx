'use client';

import { formatInstant } from '@chancery/dates';
import { Button } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { useState } from 'react';
import { useFormFrame } from '../form-context.tsx';
import { specAt } from '../model/describe.ts';
import type { ConflictDetails } from '../model/desk.ts';
import type { Json } from '../model/json.ts';
import { type Choice, settleConflict, undecided } from '../model/settle-conflict.ts';
import { itemText, pathText, valueText } from '../model/words.ts';

/** Someone saved while this form was open: what did not overlap is joined, the rest is chosen. */
export function ConflictDialog({
  details,
  authorName,
  ours,
  busy,
  onLeave,
  onSettle,
}: {
  details: ConflictDetails;
  authorName: string;
  /** the form as it stands */
  ours: Json;
  busy: boolean;
  onLeave: () => void;
  onSettle: (snapshot: Record<string, unknown>) => void;
}) {
  const { kind, labels } = useFormFrame();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [asked, setAsked] = useState(false);
  const conflicts = whole(details, ours);
  const open = undecided(conflicts, choices);
  const settle = (): void => {
    setAsked(true);
    const first = open[0];
    if (first) {
      document.getElementById(`conflict-${conflicts.indexOf(first)}-theirs`)?.focus();
      return;
    }
    onSettle(
      (details.merged
        ? settleConflict(details.merged, conflicts, choices)
        : choices[''] === 'ours'
          ? ours
          : details.theirs) as Record<string, unknown>,
    );
  };
  const words = (path: string, value: Json): string => {
    if (path === '') return 'The whole record';
    const spec = specAt(kind, path);
    if (path.endsWith(']') && spec)
      return value === undefined ? 'Removed' : itemText(spec, value, labels);
    return value === undefined ? 'Nothing' : valueText(spec, value, labels);
  };
  return (
    <Dialog
      title="Someone else saved this record"
      open
      onOpenChange={(isOpen) => !isOpen && onLeave()}
      dismissable={false}
      actions={
        <>
          <Button onClick={onLeave}>Back to the form</Button>
          <Button variant="primary" disabled={busy} onClick={settle}>
            Join and save the draft
          </Button>
        </>
      }
    >
      <div className="e-conflict">
        <p>
          {authorName} saved revision {details.number} on {formatInstant(details.at, 'en')}.
          {details.joined &&
            details.joined.length > 0 &&
            ` ${details.joined.length} of your changes do not overlap and are joined with it.`}
          {conflicts.length > 0 && ' Where both changed the same, choose which stands.'}
        </p>
        {details.joined && details.joined.length > 0 && (
          <details>
            <summary>Joined already</summary>
            <ul>
              {details.joined.map((path) => (
                <li key={path}>{pathText(kind, path, [ours, details.theirs], labels)}</li>
              ))}
            </ul>
          </details>
        )}
        {conflicts.map((conflict, index) => (
          <fieldset key={conflict.path} className="e-conflict__field">
            <legend>
              {pathText(kind, conflict.path, [ours, details.theirs], labels) || 'Everything'}
            </legend>
            <p className="e-field__help">
              Before: <span dir="auto">{words(conflict.path, conflict.base)}</span>
            </p>
            {(['theirs', 'ours'] as const).map((whose) => (
              <label key={whose} className="e-check">
                <input
                  id={`conflict-${index}-${whose}`}
                  type="radio"
                  name={`conflict-${index}`}
                  checked={choices[conflict.path] === whose}
                  onChange={() => setChoices({ ...choices, [conflict.path]: whose })}
                />
                <span>
                  {whose === 'theirs' ? `${authorName}’s: ` : 'Yours: '}
                  <span dir="auto">{words(conflict.path, conflict[whose])}</span>
                </span>
              </label>
            ))}
            {asked && !choices[conflict.path] && (
              <p className="c-field__error" role="alert">
                Choose one of the two.
              </p>
            )}
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}

/** Without a common base there is nothing to join: one of the two whole records is chosen. */
const whole = (details: ConflictDetails, ours: Json): ConflictDetails['conflicts'] =>
  details.merged
    ? details.conflicts
    : [{ path: '', base: undefined, theirs: details.theirs, ours }];
