import { Refusal } from '../../core/problems/problem.ts';

/** Where a source comes in. */
export type SourceField = 'address' | 'file' | 'text';

const OTHERWISE = 'Paste the text, or upload the file.';

/** A source that cannot be taken in as asked: what is wrong, at which field, and the way out. */
export const refuseSource = (
  code: string,
  path: SourceField,
  message: string,
  hint: string = OTHERWISE,
): Refusal =>
  new Refusal('UNPROCESSABLE', message, {
    problems: [{ code, path, severity: 'refusal', message, hint }],
  });
