'use client';

import { definition, isCode, label } from '@chancery/vocabularies';
import { useFormFrame } from '../form-context.tsx';
import { elementOf, type FieldSpec, optionsOf } from '../model/describe.ts';
import { useField } from '../use-field.ts';
import { FieldShell } from './field-shell.tsx';
import type { FieldProps } from './text-fields.tsx';

/** One code of a list; what it means stands below it. */
export function CodeField({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  const words = useCodeWords(spec);
  const list = spec.meta.codeList;
  const meaning =
    list && field.value && isCode(list, field.value) && definition(list, field.value, 'en');
  return (
    <FieldShell spec={spec} field={field} after={meaning}>
      {(wiring) => (
        <select
          {...wiring}
          className="c-input c-input--select e-medium"
          value={field.value ?? ''}
          onChange={(event) => field.set(event.target.value || undefined)}
          onBlur={field.blur}
        >
          <option value="">{spec.required ? 'Choose' : 'Nothing chosen'}</option>
          {optionsOf(spec.core).map((code) => (
            <option key={code} value={code}>
              {words(code)}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  );
}

/** Several codes of a list. */
export function CodesField({ spec, name }: FieldProps) {
  const field = useField<string[]>(name);
  const words = useCodeWords(spec);
  const chosen = field.value ?? [];
  const list = spec.meta.codeList;
  return (
    <FieldShell spec={spec} field={field} group>
      {({ id }) => (
        <div className="e-checks">
          {optionsOf(elementOf(spec.core)).map((code) => (
            <label key={code} className="e-check" title={list && definition(list, code, 'en')}>
              <input
                id={code === optionsOf(elementOf(spec.core))[0] ? id : undefined}
                type="checkbox"
                className="c-check__box"
                checked={chosen.includes(code)}
                onChange={(event) =>
                  field.set(
                    event.target.checked
                      ? [...chosen, code]
                      : chosen.filter((entry) => entry !== code),
                  )
                }
              />
              {words(code)}
            </label>
          ))}
        </div>
      )}
    </FieldShell>
  );
}

/** Codes that stand in no list because they are the form of the record itself. */
const OWN_WORDS: Record<string, string> = {
  both: 'Both sides',
  other: 'Another',
  desk: 'The desk',
  meeting: 'Meetings',
  event: 'Events',
  position: 'Positions',
  'agreement.actions': 'Actions on agreements',
  'project.history': 'Status entries of projects',
  'series.observations': 'Trade figures',
};

export function useCodeWords(spec: FieldSpec): (code: string) => string {
  const { sides } = useFormFrame();
  const list = spec.meta.codeList;
  return (code) => {
    if (list && isCode(list, code)) return label(list, code, 'en');
    if (code === 'a' || code === 'b') return sides[code];
    return OWN_WORDS[code] ?? code;
  };
}
