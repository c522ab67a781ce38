'use client';

import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { newId } from '../../client/new-id.ts';
import { useFormFrame, useOpen } from './form-context.tsx';
import { idOf, useField } from './use-field.ts';
import { focusFirst } from './use-leading.ts';

export interface Item {
  id: string;
  [key: string]: unknown;
}

/** A list of items with ids: add, move, remove and take the removal back. */
export function useList<I extends Item = Item>(name: string) {
  const field = useField<I[]>(name);
  const { getValues } = useFormContext();
  const { prefix } = useFormFrame();
  const { setOpen } = useOpen();
  const [removed, setRemoved] = useState<{ item: I; at: number } | null>(null);
  const now = (): I[] => getValues(name) ?? [];

  const place = (item: I, at: number): void => {
    const next = [...now()];
    next.splice(at, 0, item);
    field.set(next);
  };
  return {
    ...field,
    items: field.value ?? [],
    removed: removed?.item ?? null,
    /** Adds an item, opens it and moves the focus to `focusOn` (a key of it), if given. */
    add: (item: Omit<I, 'id'>, focusOn?: string, at = now().length): string => {
      const id = newId();
      place({ ...item, id } as unknown as I, at);
      setOpen(id, true);
      if (focusOn) focusFirst([idOf(prefix, `${name}.${at}.${focusOn}`), idOf(prefix, name)]);
      return id;
    },
    move: (from: number, to: number): void => {
      const next = [...now()];
      const [item] = next.splice(from, 1);
      if (!item || to < 0 || to > next.length) return;
      next.splice(to, 0, item);
      field.set(next);
    },
    remove: (at: number): void => {
      const item = now()[at];
      if (!item) return;
      field.set(now().filter((_, index) => index !== at));
      setRemoved({ item, at });
    },
    undo: (): void => {
      if (removed) place(removed.item, removed.at);
      setRemoved(null);
    },
  };
}
