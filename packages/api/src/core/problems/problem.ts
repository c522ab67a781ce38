/** `refusal` stops a publication, `confirm` needs a note to pass, `remark` is only shown. */
export type Severity = 'refusal' | 'confirm' | 'remark';

/** What is wrong, where, and what would be accepted. */
export interface Problem {
  code: string;
  /** `history[0192…].evidence`: the field that the form leads to */
  path: string;
  severity: Severity;
  message: string;
  /** what would be accepted, as a sentence */
  hint: string;
  /** codes that would be accepted, where there is a list of them */
  allowed?: readonly string[];
}

export type RefusalCode =
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'GONE'
  | 'UNPROCESSABLE'
  | 'TOO_MANY_REQUESTS'
  | 'OUTCOME_UNKNOWN';

/** An expected refusal: a code for the program, a sentence for the person, paths for the form. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly problems: readonly Problem[];
  readonly data: unknown;

  constructor(
    code: RefusalCode,
    message: string,
    details: { problems?: readonly Problem[]; data?: unknown } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.problems = details.problems ?? [];
    this.data = details.data;
  }
}
