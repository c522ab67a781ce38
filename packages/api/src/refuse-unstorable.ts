import { type Problem, Refusal } from './core/problems/problem.ts';

/** Deeper than any record; what is nested further would overflow the stack of whoever walks it. */
const DEPTH_MAX = 64;

/**
 * Refuses, with the path, what no column can hold whatever the schema says: PostgreSQL takes
 * neither the character NUL nor half of a surrogate pair, in a value or in a key.
 */
export function refuseUnstorable(input: unknown): void {
  const waiting: { value: unknown; path: string; depth: number }[] = [
    { value: input, path: '', depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string' && !storable(value)) throw refusal(path, CHARACTER);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEPTH_MAX) throw refusal(path, NESTING);
    for (const [key, inner] of Object.entries(value)) {
      if (!storable(key)) throw refusal(path, CHARACTER);
      const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
      waiting.push({ value: inner, path: path + step, depth: depth + 1 });
    }
  }
}

const storable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const CHARACTER: Omit<Problem, 'path'> = {
  code: 'character',
  severity: 'refusal',
  message: 'This holds a character that is no text: NUL, or half of a surrogate pair.',
  hint: 'Remove the character; the rest of the text is fine.',
};
const NESTING: Omit<Problem, 'path'> = {
  code: 'nesting',
  severity: 'refusal',
  message: `This is nested more than ${DEPTH_MAX} levels deep.`,
  hint: 'Send flatter data.',
};

const refusal = (path: string, problem: Omit<Problem, 'path'>): Refusal =>
  new Refusal('BAD_REQUEST', problem.message, { problems: [{ ...problem, path }] });
