/** `refusal` stops a publication, `confirm` needs a note to pass, `remark` is only shown. */
export interface Problem {
  code: string;
  path: string;
  severity: 'refusal' | 'confirm' | 'remark';
  message: string;
  hint: string;
  allowed?: readonly string[] | undefined;
}

/** A problem that its author lets pass, and why. */
export interface Confirmation {
  code: string;
  path: string;
  note: string;
}

export const noteFor = (confirmed: readonly Confirmation[], problem: Problem): string =>
  confirmed.find((entry) => entry.code === problem.code && entry.path === problem.path)?.note ?? '';

/** Problems that still stand in the way. */
export const unresolved = (
  problems: readonly Problem[],
  confirmed: readonly Confirmation[],
): Problem[] =>
  problems.filter(
    (problem) =>
      problem.severity === 'refusal' ||
      (problem.severity === 'confirm' && noteFor(confirmed, problem).trim() === ''),
  );

/** The problems of one field: at it, or below it where it draws no fields of its own. */
export const problemsAt = (problems: readonly Problem[], path: string): Problem[] =>
  problems.filter((problem) => problem.path === path);

export const problemsUnder = (problems: readonly Problem[], path: string): Problem[] =>
  problems.filter(
    (problem) =>
      problem.path === path ||
      (problem.path.startsWith(path) && /^[.[#]/.test(problem.path.slice(path.length))),
  );
