import { Refusal } from '@chancery/api/server';

/** What became of a form that was sent without the client of the API. */
export interface AnsweredForm {
  done: boolean;
  message: string | null;
  /** by field */
  problems: Record<string, string>;
}

/** Runs what a form asks for: done, or what was refused, in words and by field. Other errors go on. */
export async function answerForm(work: () => Promise<unknown>): Promise<AnsweredForm> {
  try {
    await work();
    return { done: true, message: null, problems: {} };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      done: false,
      message: error.problems.length > 0 ? null : error.message,
      problems: Object.fromEntries(
        error.problems.map((problem) => [problem.path, `${problem.message} ${problem.hint}`]),
      ),
    };
  }
}
