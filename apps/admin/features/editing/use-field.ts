'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { useFormFrame, useProblems } from './form-context.tsx';
import { pathOf } from './model/form-name.ts';
import { type Problem, problemsAt } from './model/problem.ts';
import { afterPress } from './press.ts';

export interface FieldHandle<T> {
  value: T | undefined;
  /** the engine's name of the field */
  path: string;
  id: string;
  problems: Problem[];
  set: (value: T | undefined) => void;
  /** Checks the field against the schema, once someone leaves it. */
  blur: () => void;
}

/** One field of the record form by its form name (`history.0.date`). */
export function useField<T>(name: string): FieldHandle<T> {
  const { control, setValue, trigger, getValues, getFieldState } = useFormContext();
  const { prefix } = useFormFrame();
  const { all, forget } = useProblems();
  const value: T | undefined = useWatch({ control, name });
  const path = pathOf(name, getValues());
  return {
    value,
    path,
    id: idOf(prefix, name),
    problems: problemsAt(all, path),
    set: (next) => {
      setValue(name, next, { shouldDirty: true });
      forget(path);
      if (getFieldState(name).invalid) void trigger(name);
    },
    blur: () => afterPress(() => void trigger(name)),
  };
}

export const idOf = (prefix: string, name: string): string =>
  `${prefix}-${name.replaceAll('.', '-')}`;
