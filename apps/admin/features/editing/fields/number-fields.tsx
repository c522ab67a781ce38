'use client';

import { useState } from 'react';
import { z } from 'zod';
import { DECIMAL_MARKS, type Figure, keptFigure, readKeptFigure } from '../model/figures.ts';
import type { Problem } from '../model/problem.ts';
import { shownDraft } from '../model/typed-date.ts';
import { afterPress } from '../press.ts';
import { useField } from '../use-field.ts';
import { focusFirst } from '../use-leading.ts';
import { Choices } from './choices.tsx';
import { FieldShell } from './field-shell.tsx';
import type { FieldProps } from './text-fields.tsx';

/** A number kept with all its digits. */
export function DecimalField(props: FieldProps) {
  return <Numeric {...props} keep={keptFigure} settle={(value) => value} />;
}

/** A number within bounds: a reading that the field cannot hold is none. */
export function NumberField(props: FieldProps) {
  const holds = (value: string): boolean => z.safeParse(props.spec.core, Number(value)).success;
  const keep = (text: string): string | number | undefined => {
    const kept = keptFigure(text);
    if (kept === undefined) return undefined;
    const figure = readKeptFigure(kept);
    const readings = figure.kind === 'ask' ? Object.values(figure.readings).filter(holds) : [];
    const value = readings.length === 1 ? readings[0] : kept;
    return value !== undefined && readKeptFigure(value).kind === 'figure' ? Number(value) : kept;
  };
  return <Numeric {...props} keep={keep} settle={Number} />;
}

/** Takes a number as it is printed; what cannot be read, or can in two ways, is kept as typed. */
function Numeric({
  spec,
  name,
  keep,
  settle,
}: FieldProps & {
  keep: (text: string) => string | number | undefined;
  settle: (value: string) => string | number;
}) {
  const field = useField<string | number>(name);
  const [draft, setDraft] = useState<string | null>(null);
  const figure = readKeptFigure(field.value ?? '');
  const unsettled = problemOf(figure, field.path);
  const problems =
    draft === null
      ? unsettled
        ? [unsettled]
        : field.problems
      : field.problems.filter((problem) => problem.path !== field.path);
  return (
    <FieldShell spec={spec} field={{ ...field, problems }}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            className="c-input c-input--num e-narrow"
            inputMode="decimal"
            autoComplete="off"
            value={draft ?? shownDraft(field.value)}
            onChange={(event) => {
              setDraft(event.target.value);
              field.set(keep(event.target.value));
            }}
            onBlur={() =>
              afterPress(() => {
                setDraft(null);
                field.blur();
              })
            }
          />
          {figure.kind === 'ask' && (
            <Choices
              choices={DECIMAL_MARKS.map((mark) => ({
                value: figure.readings[mark],
                words: figure.readings[mark],
              }))}
              onChoose={(value) => {
                setDraft(null);
                field.set(settle(value));
                focusFirst([field.id]);
              }}
            />
          )}
        </>
      )}
    </FieldShell>
  );
}

function problemOf(figure: Figure, path: string): Problem | undefined {
  if (figure.kind !== 'ask' && figure.kind !== 'unread') return undefined;
  return {
    code: 'invalid_number',
    path,
    severity: 'refusal',
    message:
      figure.kind === 'ask'
        ? 'The point or comma can part thousands or decimals.'
        : 'Not a number that can be read.',
    hint: figure.kind === 'ask' ? 'Choose one.' : 'Write digits with a point, such as 24.86.',
  };
}
