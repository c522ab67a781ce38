'use client';

import type { KeyboardEvent, ReactNode } from 'react';

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Goes through the rows of the table inside by j and k or the arrows, once one of them has the
 * focus; Enter opens, because the focus is on the row's link. Nothing is caught outside the table.
 */
export function RowKeys({ children, className }: { children: ReactNode; className?: string }) {
  function step(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = event.target;
    if (!(from instanceof HTMLElement) || from.closest('input, select, textarea')) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th :is(a, button)')];
    const row = from.closest('tr');
    const at = rows.findIndex((link) => link.closest('tr') === row);
    const to =
      event.key === 'Home'
        ? rows[0]
        : event.key === 'End'
          ? rows.at(-1)
          : rows[Math.max(0, at + (STEPS[event.key] ?? Number.NaN))];
    if (!to || at < 0) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated
    <div className={className} onKeyDown={step}>
      {children}
    </div>
  );
}
