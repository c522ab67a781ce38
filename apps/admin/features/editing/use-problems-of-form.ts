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
  const [checked, setChecked] = useState(first.problems);
  // What an action was refused for stands until its field changes: a check does not know all of it.
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [confirmed, setConfirmed] = useState(first.confirmed);
  const fromSchema = problemsOfErrors(errors, form.getValues());
  const fromServer = [...refused, ...checked];
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
    setChecked,
    setRefused,
    confirm: (problem: Problem, note: string): void =>
      setConfirmed((before) => [
        ...before.filter((entry) => entry.code !== problem.code || entry.path !== problem.path),
        { code: problem.code, path: problem.path, note },
      ]),
    forget: (path: string): void => {
      setChecked((before) => without(before, path));
      setRefused((before) => without(before, path));
    },
  };
}

function without(problems: readonly Problem[], path: string): readonly Problem[] {
  const gone = new Set(problemsUnder(problems, path));
  return gone.size === 0 ? problems : problems.filter((problem) => !gone.has(problem));
}
