'use client';

import { DateError, formatDate, parseDate } from '@chancery/dates';
import { useState } from 'react';
import { useField } from '../use-field.ts';
import { FieldShell } from './field-shell.tsx';
import type { FieldProps } from './text-fields.tsx';

/** Takes a date as people write it; shows on leaving the field what was understood. */
export function DateField({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  const [typing, setTyping] = useState(false);
  const text = field.value ?? '';
  const read = readDate(text);
  const problems =
    !typing && read?.error && text !== ''
      ? [
          {
            code: 'invalid_date',
            path: field.path,
            severity: 'refusal' as const,
            message: read.error,
            wayOut: '',
          },
        ]
      : field.problems.filter((problem) => !(typing && problem.path === field.path));
  return (
    <FieldShell
      spec={spec}
      field={{ ...field, problems }}
      after={read?.edtf && `Understood: ${formatDate(read.edtf, 'en')}`}
    >
      {(wiring) => (
        <input
          {...wiring}
          className="c-input e-narrow"
          autoComplete="off"
          placeholder={spec.meta.help?.match(/^Empty: (.+)$/)?.[1]}
          value={text}
          onChange={(event) => {
            setTyping(true);
            field.set(event.target.value);
          }}
          onBlur={() => {
            setTyping(false);
            if (read?.edtf && read.edtf !== text) field.set(read.edtf);
            field.blur();
          }}
        />
      )}
    </FieldShell>
  );
}

export function readDate(text: string): { edtf?: string; error?: string } | undefined {
  if (text.trim() === '') return undefined;
  try {
    return { edtf: parseDate(text) };
  } catch (error) {
    if (error instanceof DateError) return { error: error.message };
    throw error;
  }
}
