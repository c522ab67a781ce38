'use client';

import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useClaims } from '../form-context.tsx';
import type { FieldSpec } from '../model/describe.ts';
import type { FieldHandle } from '../use-field.ts';
import { FieldProblems } from './field-problems.tsx';

export interface Wiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

/** Label, help, control, problems: wired by id, with a way to the claims where a field has some. */
export function FieldShell({
  spec,
  field,
  after,
  group = false,
  children,
}: {
  spec: FieldSpec;
  field: Pick<FieldHandle<unknown>, 'id' | 'path' | 'problems'>;
  /** stands behind the control and describes it: a definition, a date as understood */
  after?: ReactNode;
  /** several controls under one name */
  group?: boolean;
  children: (wiring: Wiring) => ReactNode;
}) {
  const { show } = useClaims();
  const { id, problems } = field;
  const wrong = problems.some((problem) => problem.severity !== 'remark');
  const describedBy = [
    spec.meta.help && `${id}-help`,
    after && `${id}-after`,
    problems.length > 0 && `${id}-error`,
  ].filter(Boolean);
  const wiring: Wiring = {
    id,
    ...(describedBy.length > 0 && { 'aria-describedby': describedBy.join(' ') }),
    ...(wrong ? { 'aria-invalid': true as const } : {}),
    ...(spec.required ? { 'aria-required': true as const } : {}),
  };
  const name = (
    <>
      {spec.label}
      {spec.meta.unit && <span className="e-field__more"> ({spec.meta.unit})</span>}
      {spec.required && <span className="e-field__more"> needed</span>}
    </>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to where the focus is
    <div
      className={wrong ? 'e-field e-field--wrong' : 'e-field'}
      {...(group && { role: 'group', 'aria-labelledby': `${id}-label` })}
      onFocus={spec.meta.citable ? () => show(field.path) : undefined}
    >
      <div className="e-field__head">
        {group ? (
          <span id={`${id}-label`} className={spec.headed ? 'c-hidden' : 'e-field__label'}>
            {name}
          </span>
        ) : (
          <label htmlFor={id} className="e-field__label">
            {name}
          </label>
        )}
        {spec.meta.citable && <ClaimsButton label={spec.label} path={field.path} />}
      </div>
      {spec.meta.help && (
        <div id={`${id}-help`} className="e-field__help">
          {spec.meta.help}
        </div>
      )}
      {children(wiring)}
      {after && (
        <div id={`${id}-after`} className="e-field__help">
          {after}
        </div>
      )}
      <FieldProblems id={id} problems={problems} codeList={spec.meta.codeList} />
    </div>
  );
}

function ClaimsButton({ label, path }: { label: string; path: string }) {
  const { enter } = useClaims();
  const claims: { path: string }[] = useWatch({ name: 'claims' }) ?? [];
  const count = claims.filter((claim) => claim.path === path).length;
  return (
    <button
      type="button"
      className="e-link"
      onClick={() => enter(path)}
      aria-label={`Claims of ${label}: ${count}`}
    >
      {count === 0 ? 'Claims' : `Claims (${count})`}
    </button>
  );
}
