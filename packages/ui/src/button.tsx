import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

type Look = { variant?: ButtonVariant; small?: boolean };

/** A button; `type` is `button` unless said otherwise, so that it never submits by accident. */
export function Button({
  variant = 'secondary',
  small = false,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return <button {...rest} type={type} className={buttonClass({ variant, small }, className)} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  variant = 'secondary',
  small = false,
  className,
  children,
  ...rest
}: ComponentProps<'a'> & Look) {
  return (
    <a {...rest} className={buttonClass({ variant, small }, className)}>
      {children}
    </a>
  );
}

/** The class of a button, for a router's own link component. */
export function buttonClass({ variant = 'secondary', small = false }: Look, className?: string) {
  return classNames('c-button', `c-button--${variant}`, small && 'c-button--small', className);
}
