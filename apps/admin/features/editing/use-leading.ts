'use client';

import { itemsOf, keysOf, parsePath, valueAt } from '@chancery/api/paths';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { nameOf } from './model/form-name.ts';
import { idOf } from './use-field.ts';

const FRAMES = 8;

/** What is open, whose claims are shown, and the way to any field by its path. */
export function useLeading(form: UseFormReturn, prefix: string) {
  const [open, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | undefined>();
  const [claimsOf, setClaimsOf] = useState<string | undefined>();

  const setOpen = (id: string, isOpen: boolean): void => {
    if (isOpen) setLast(id);
    setOpenIds((before) => {
      const next = new Set(before);
      if (isOpen) next.add(id);
      else next.delete(id);
      return next;
    });
  };
  const lead = (path: string): void => {
    const values = form.getValues();
    for (const step of parsePath(path)) if ('id' in step) setOpen(step.id, true);
    const [root = ''] = keysOf(path);
    const [claim] = root === 'claims' ? itemsOf(path) : [];
    if (claim) {
      const of = valueAt(values, `${claim}.path`);
      setClaimsOf(typeof of === 'string' ? of : undefined);
    }
    const name = nameOf(path, values) ?? root;
    const parts = name.split('.');
    focusFirst(
      parts.map((_, index) => idOf(prefix, parts.slice(0, parts.length - index).join('.'))),
    );
  };
  return {
    openFrame: { open, setOpen, last },
    claimFrame: {
      path: claimsOf,
      show: (path: string) => setClaimsOf(path),
      enter: (path: string) => {
        setClaimsOf(path);
        focusFirst(['claims-title'], 'nearest');
      },
    },
    lead,
  };
}

/** Focuses the innermost of some elements that appears; what was just opened needs a few frames. */
export function focusFirst(
  ids: readonly string[],
  block: ScrollLogicalPosition = 'center',
  frames = FRAMES,
): void {
  requestAnimationFrame(() => {
    const exact = ids[0] && document.getElementById(ids[0]);
    if (!exact && frames > 0) {
      focusFirst(ids, block, frames - 1);
      return;
    }
    const element = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
    if (!element) return;
    const own = element.matches('input, select, textarea, button, h2');
    const control = own
      ? element
      : (element.querySelector<HTMLElement>('input, select, textarea, button') ?? element);
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block });
  });
}
