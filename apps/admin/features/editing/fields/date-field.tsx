'use client';

import { formatDate, type Typed, wordsOfReadings } from '@chancery/dates';
import { useState } from 'react';
import type { Problem } from '../model/problem.ts';
import { keptDate, readKept, shownDraft } from '../model/typed-date.ts';
import { afterPress } from '../press.ts';
import { useField } from '../use-field.ts';
import { focusFirst } from '../use-leading.ts';
import { Choices } from './choices.tsx';
import { FieldShell } from './field-shell.tsx';
import type { FieldProps } from './text-fields.tsx';

/**
 * Takes a date as people write it and says what was understood. The form holds that at once, so
 * that a shortcut in the middle of typing acts on it; the text stays as typed until one leaves.
 */
export function DateField({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  const [draft, setDraft] = useState<string | null>(null);
  const read = readKept(field.value);
  const unsettled = read && read.kind !== 'date' ? problemOf(read, field.path) : undefined;
  const problems =
    draft === null
      ? unsettled
        ? [unsettled]
        : field.problems
      : field.problems.filter((problem) => problem.path !== field.path);
  return (
    <FieldShell spec={spec} field={{ ...field, problems }} after={read && understood(read)}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            className="c-input e-narrow"
            autoComplete="off"
            placeholder={spec.meta.help?.match(/^Empty: (.+)$/)?.[1]}
            value={draft ?? shownDraft(field.value)}
            onChange={(event) => {
              setDraft(event.target.value);
              field.set(keptDate(event.target.value));
            }}
            onBlur={() =>
              afterPress(() => {
                setDraft(null);
                field.blur();
              })
            }
          />
          {read?.kind === 'ask' && (
            <Choices
              choices={read.readings.map((edtf) => ({
                value: edtf,
                words: formatDate(edtf, 'en'),
              }))}
              onChoose={(edtf) => {
                setDraft(null);
                field.set(edtf);
                focusFirst([field.id]);
              }}
            />
          )}
        </>
      )}
    </FieldShell>
  );
}

function understood(read: Typed): string | undefined {
  if (read.kind === 'date') return `Understood: ${formatDate(read.edtf, 'en')}`;
  return read.kind === 'ask' ? `It can be read as ${wordsOfReadings(read.readings)}.` : undefined;
}

const problemOf = (read: Exclude<Typed, { kind: 'date' }>, path: string): Problem => ({
  code: 'invalid_date',
  path,
  severity: 'refusal',
  message: read.kind === 'ask' ? 'What this date means is not sure.' : read.error.message,
  hint: read.kind === 'ask' ? 'Choose what is meant.' : '',
});
