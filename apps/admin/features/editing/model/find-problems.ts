import type { UseFormReturn } from 'react-hook-form';
import type { Problem } from './problem.ts';
import { problemsOfErrors } from './validate.ts';

/** Holds the whole form to its schema and gives what is wrong; the fields show it too. */
export async function findProblems(form: UseFormReturn): Promise<Problem[]> {
  let found: Problem[] = [];
  await form.handleSubmit(
    () => {},
    (errors) => {
      found = problemsOfErrors(errors, form.getValues());
    },
  )();
  return found;
}
