'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useRef, useTransition } from 'react';
import { addressOf } from './search-params.ts';

const TYPING_MS = 300;

/** A form whose state is the address: applied as it changes; without JavaScript, with its button. */
export function FilterForm({
  path,
  label,
  children,
}: {
  path: string;
  label: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function apply(form: HTMLFormElement) {
    clearTimeout(timer.current);
    const given = Object.fromEntries(
      [...new FormData(form)].filter((entry): entry is [string, string] => entry[1] !== ''),
    );
    start(() => router.replace(addressOf(path, given), { scroll: false }));
  }

  function change(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    const typed = event.target instanceof HTMLInputElement && event.target.type === 'search';
    clearTimeout(timer.current);
    timer.current = setTimeout(() => apply(form), typed ? TYPING_MS : 0);
  }

  return (
    <search>
      <form
        action={path}
        className="a-filters"
        aria-label={label}
        aria-busy={busy}
        onInput={change}
        onSubmit={(event) => {
          event.preventDefault();
          apply(event.currentTarget);
        }}
      >
        {children}
      </form>
    </search>
  );
}
