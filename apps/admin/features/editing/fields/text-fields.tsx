'use client';

import type { FieldSpec } from '../model/describe.ts';
import { useField } from '../use-field.ts';
import { FieldShell } from './field-shell.tsx';

export interface FieldProps {
  spec: FieldSpec;
  /** the form's name of the field: `history.0.date` */
  name: string;
}

/** Languages whose script runs from right to left find their direction by themselves. */
export function TextField({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  return (
    <FieldShell spec={spec} field={field}>
      {(wiring) => (
        <input
          {...wiring}
          className="c-input"
          dir="auto"
          autoComplete="off"
          value={field.value ?? ''}
          onChange={(event) => field.set(event.target.value)}
          onBlur={field.blur}
        />
      )}
    </FieldShell>
  );
}

export function LongTextField({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  return (
    <FieldShell spec={spec} field={field}>
      {(wiring) => (
        <textarea
          {...wiring}
          className="c-input e-grow"
          dir="auto"
          rows={2}
          value={field.value ?? ''}
          onChange={(event) => field.set(event.target.value)}
          onBlur={field.blur}
        />
      )}
    </FieldShell>
  );
}

export function DayField({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  return (
    <FieldShell spec={spec} field={field}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          className="c-input e-narrow"
          value={field.value ?? ''}
          onChange={(event) => field.set(event.target.value || undefined)}
          onBlur={field.blur}
        />
      )}
    </FieldShell>
  );
}

/** A day and an hour in UTC: what is the same instant for every reader. */
export function InstantField({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  return (
    <FieldShell spec={{ ...spec, label: `${spec.label} (UTC)` }} field={field}>
      {(wiring) => (
        <input
          {...wiring}
          type="datetime-local"
          className="c-input e-medium"
          value={field.value?.slice(0, MINUTES) ?? ''}
          onChange={({ target: { value } }) =>
            field.set(value ? `${value.slice(0, MINUTES)}:00.000Z` : undefined)
          }
          onBlur={field.blur}
        />
      )}
    </FieldShell>
  );
}

/** `2026-11-24T12:00`: an ISO instant up to its minutes. */
const MINUTES = 16;

export function FlagField({ spec, name }: FieldProps) {
  const field = useField<boolean>(name);
  return (
    <div className="e-field">
      <label className="e-check">
        <input
          id={field.id}
          type="checkbox"
          className="c-check__box"
          checked={field.value ?? false}
          onChange={(event) => field.set(event.target.checked)}
        />
        {spec.label}
      </label>
      {spec.meta.help && <div className="e-field__help">{spec.meta.help}</div>}
    </div>
  );
}
