'use client';

import { useState } from 'react';
import { type UseFormReturn, useFormState } from 'react-hook-form';
import { type Confirmation, type Problem, problemsUnder } from './model/problem.ts';
import { problemsOfErrors } from './model/validate.ts';

/** What the schema and the server say of the form, by path, and what their author lets pass. */
export function useProblemsOfForm(
  form: UseFormReturn,
  first: { problems: readonly Problem[]; confirmed: Confirmation[] },
) {
  const { errors } = useFormState({ control: form.control });
  const [fromServer, setFromServer] = useState(first.problems);
  const [confirmed, setConfirmed] = useState(first.confirmed);
  const fromSchema = problemsOfErrors(errors, form.getValues());
  // The policy and a kind's rules may both miss the same thing: it is one thing to mend.
  const all = [
    ...fromSchema,
    ...fromServer.filter(
      (problem, index) =>
        !fromSchema.some((other) => other.path === problem.path) &&
        fromServer.findIndex(
          (other) => other.path === problem.path && other.code === problem.code,
        ) === index,
    ),
  ];
  return {
    all,
    confirmed,
    setFromServer,
    confirm: (problem: Problem, note: string): void =>
      setConfirmed((before) => [
        ...before.filter((entry) => entry.code !== problem.code || entry.path !== problem.path),
        { code: problem.code, path: problem.path, note },
      ]),
    forget: (path: string): void =>
      setFromServer((before) => {
        const gone = new Set(problemsUnder(before, path));
        return gone.size === 0 ? before : before.filter((problem) => !gone.has(problem));
      }),
  };
}
