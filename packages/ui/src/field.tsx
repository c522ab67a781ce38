import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** What ties a control to its label, help and error. */
export type FieldWiring = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
};

export type FieldProps = {
  /** Id of the control; help and error are `{id}-help` and `{id}-error`. */
  id: string;
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** The word for "optional", shown when given. */
  optionalLabel?: string;
  hideLabel?: boolean;
  className?: string;
  /** One control, or a function of the wiring where the control sits deeper. */
  children: ReactElement | ((wiring: FieldWiring) => ReactNode);
};

/** Label, control, help and error, wired by id; works without JavaScript. */
export function Field({
  id,
  label,
  help,
  error,
  required,
  optionalLabel,
  hideLabel,
  className,
  children,
}: FieldProps) {
  const wiring = wireField({ id, help, error, required });
  return (
    <div className={classNames('c-field', Boolean(error) && 'c-field--invalid', className)}>
      <label className={classNames('c-field__label', hideLabel && 'c-hidden')} htmlFor={id}>
        {label}
        {optionalLabel && <span className="c-field__optional"> ({optionalLabel})</span>}
      </label>
      {help && (
        <div className="c-field__help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {typeof children === 'function' ? children(wiring) : cloneElement(children, wiring)}
      {error && (
        <div className="c-field__error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}

/** The attributes of a control that has this id, help and error. */
export function wireField({
  id,
  help,
  error,
  required,
}: Pick<FieldProps, 'id' | 'help' | 'error' | 'required'>): FieldWiring {
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(error ? { 'aria-invalid': true as const } : {}),
    ...(required ? { 'aria-required': true as const } : {}),
  };
}
