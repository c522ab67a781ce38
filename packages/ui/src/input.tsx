import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { wireField } from './field.tsx';

/** A text input; `numeric` aligns digits at the end. */
export function Input({
  className,
  numeric = false,
  ...rest
}: ComponentProps<'input'> & { numeric?: boolean }) {
  return (
    <input {...rest} className={classNames('c-input', numeric && 'c-input--num', className)} />
  );
}

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea {...rest} rows={rows} className={classNames('c-input', 'c-input--area', className)} />
  );
}

export type SelectOption = { value: string; label: string; disabled?: boolean };

/** A native select; give `options`, or `<option>` children. */
export function Select({
  className,
  options,
  children,
  ...rest
}: ComponentProps<'select'> & { options?: readonly SelectOption[] }) {
  return (
    <select {...rest} className={classNames('c-input', 'c-input--select', className)}>
      {children}
      {options?.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A checkbox with its own label, help and error. */
export function Checkbox({
  id,
  label,
  help,
  error,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'id'> & {
  id: string;
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
}) {
  return (
    <div className={classNames('c-check', className)}>
      <input
        {...rest}
        {...wireField({ id, help, error })}
        type="checkbox"
        className="c-check__box"
      />
      <label className="c-check__label" htmlFor={id}>
        {label}
      </label>
      {help && (
        <div className="c-field__help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {error && (
        <div className="c-field__error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}
