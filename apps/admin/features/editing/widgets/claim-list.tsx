'use client';

import { useFormContext } from 'react-hook-form';
import { FieldProblems } from '../fields/field-problems.tsx';
import type { FieldProps } from '../fields/text-fields.tsx';
import { useClaims, useFormFrame } from '../form-context.tsx';
import { pathText } from '../model/words.ts';
import { useField } from '../use-field.ts';
import { type ClaimItem, claimSummary } from './claims-panel.tsx';

/** All claims of the record, by the field they are about; they are edited in the panel. */
export function ClaimList({ spec, name }: FieldProps) {
  const field = useField<ClaimItem[]>(name);
  const { kind, labels, sides } = useFormFrame();
  const { enter } = useClaims();
  const { getValues } = useFormContext();
  const claims = field.value ?? [];
  const paths = [...new Set(claims.map((claim) => claim.path))];
  return (
    <fieldset className="e-list e-list--quiet" id={field.id} tabIndex={-1}>
      <legend className="e-field__label">{spec.label}</legend>
      <FieldProblems id={field.id} problems={field.problems} />
      {paths.length === 0 && (
        <p className="e-field__help">
          None. A claim is needed only where a value has its own passage, sources differ, or a side
          is named: use “Claims” beside a field.
        </p>
      )}
      <ul className="e-plain">
        {paths.map((path) => (
          <li key={path} className="e-claims__of">
            <button type="button" className="e-link" onClick={() => enter(path)}>
              {pathText(kind, path, [getValues()], labels) || path}
            </button>
            <ul>
              {claims
                .filter((claim) => claim.path === path)
                .map((claim) => (
                  <li key={claim.id} dir="auto">
                    {claimSummary(kind, claim, sides, labels)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
