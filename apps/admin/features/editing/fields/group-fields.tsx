'use client';

import { isObject } from '@chancery/api/paths';
import { FieldControl } from '../field-control.tsx';
import { useFormFrame } from '../form-context.tsx';
import { type FieldSpec, fieldsOf } from '../model/describe.ts';
import { useField } from '../use-field.ts';
import { FieldShell } from './field-shell.tsx';
import type { FieldProps } from './text-fields.tsx';

/** Several fields under one name, side by side where there is room. */
export function GroupField({ spec, name }: FieldProps) {
  return <Fields spec={spec} name={name} fields={fieldsOf(spec.core)} />;
}

/** A figure with its unit; the second figure only where one says “between”. */
export function QuantityField({ spec, name }: FieldProps) {
  const { value } = useField<Record<string, unknown>>(name);
  const order = ['qualifier', 'value', 'to', 'unit', 'currency', 'note'];
  const fields = fieldsOf(spec.core)
    .filter((field) => !(spec.bare && ['unit', 'currency'].includes(field.key)))
    .filter((field) => field.key !== 'to' || value?.qualifier === 'between' || value?.to)
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return <Fields spec={spec} name={name} fields={fields} />;
}

/** A place by name, and on the map where that is known. */
export function PlaceField({ spec, name }: FieldProps) {
  return <Fields spec={spec} name={name} fields={fieldsOf(spec.core)} />;
}

function Fields({ spec, name, fields }: FieldProps & { fields: readonly FieldSpec[] }) {
  const field = useField<unknown>(name);
  const { sides } = useFormFrame();
  const filled = isObject(field.value) && Object.values(field.value).some(Boolean);
  // Nothing is needed of a group that may be left out, until something of it is said.
  const isAsked = spec.required || filled;
  return (
    <FieldShell spec={spec} field={field} group>
      {({ id }) => (
        <div id={id} className="e-group">
          {fields
            .filter((inner) => inner.control !== 'hidden')
            .map((inner) => (
              <FieldControl
                key={inner.key}
                spec={{
                  ...inner,
                  label: isSide(inner.key) ? sides[inner.key] : inner.label,
                  required: inner.required && isAsked,
                }}
                name={`${name}.${inner.key}`}
              />
            ))}
          {!spec.required && filled && (
            <button type="button" className="e-link" onClick={() => field.set(undefined)}>
              Clear<span className="c-hidden"> {spec.label}</span>
            </button>
          )}
        </div>
      )}
    </FieldShell>
  );
}

const isSide = (key: string): key is 'a' | 'b' => key === 'a' || key === 'b';
