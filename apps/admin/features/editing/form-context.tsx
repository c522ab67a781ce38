'use client';

import type { KindName } from '@chancery/api/kinds';
import { createContext, useContext } from 'react';
import type { Confirmation, Problem } from './model/problem.ts';
import type { Label, Labels } from './model/words.ts';

/** What every field of one form shares. */
export interface FormFrame {
  kind: KindName;
  id: string;
  /** sets the ids of this form apart from another's on the same page */
  prefix: string;
  /** the record's home; narrows what a picker offers first */
  dossier: string | undefined;
  /** what the two sides are called */
  sides: { a: string; b: string };
  labels: Labels;
  /** Remembers what a picked record is called. */
  learn: (id: string, label: Label) => void;
}

export interface ProblemFrame {
  all: readonly Problem[];
  confirmed: readonly Confirmation[];
  confirm: (problem: Problem, note: string) => void;
  /** A changed field answers for itself anew. */
  forget: (path: string) => void;
  /** Leads to the field of a path, opening what hides it. */
  lead: (path: string) => void;
}

export interface OpenFrame {
  open: ReadonlySet<string>;
  setOpen: (id: string, open: boolean) => void;
  /** the item opened last: a list that shows a part of itself turns to it */
  last: string | undefined;
}

export interface ClaimFrame {
  /** the citable field last in focus, by path */
  path: string | undefined;
  show: (path: string) => void;
  enter: (path: string) => void;
}

/** What a form hands down under this name, and the hook that takes it. */
export function frame<T>(name: string) {
  const context = createContext<T | null>(null);
  const use = (): T => {
    const value = useContext(context);
    if (!value) throw new Error(`${name} is used outside a record form`);
    return value;
  };
  return [context.Provider, use] as const;
}

export const [FormFrameProvider, useFormFrame] = frame<FormFrame>('FormFrame');
export const [ProblemsProvider, useProblems] = frame<ProblemFrame>('Problems');
export const [OpenProvider, useOpen] = frame<OpenFrame>('Open');
export const [ClaimsProvider, useClaims] = frame<ClaimFrame>('Claims');
