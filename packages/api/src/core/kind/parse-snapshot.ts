import type { z } from 'zod';
import { isObject } from '../paths/index.ts';
import { type Problem, Refusal } from '../problems/problem.ts';
import { SNAPSHOT_MAX_BYTES } from '../schema/common.ts';
import type { KindDefinition, Snapshot } from './kind.ts';

/** Turns zod's positions into the engine's paths: `history.3.date` into `history[0192…].date`. */
function pathOf(issuePath: readonly PropertyKey[], data: unknown): string {
  let current = data;
  let path = '';
  for (const key of issuePath) {
    if (typeof key === 'number') {
      current = Array.isArray(current) ? current[key] : undefined;
      path += `[${(isObject(current) ? current.id : undefined) ?? key}]`;
    } else {
      current = isObject(current) ? current[String(key)] : undefined;
      path += path ? `.${String(key)}` : String(key);
    }
  }
  return path;
}

/** Codes beyond which a list of all of them is no help. */
const ALLOWED_MAX = 60;

export function problemsOf(error: z.core.$ZodError, data: unknown): Problem[] {
  return error.issues.map((issue) => ({
    code: issue.code ?? 'invalid',
    path: pathOf(issue.path, data),
    severity: 'refusal',
    message: issue.message,
    hint: 'Correct this field; everything else you entered is kept.',
    ...('values' in issue && Array.isArray(issue.values) && issue.values.length <= ALLOWED_MAX
      ? { allowed: issue.values.map(String) }
      : {}),
  }));
}

/** A snapshot parsed by its kind's schema, without keys that are not in it. */
export function parseSnapshot(kind: KindDefinition, data: unknown): Snapshot {
  const parsed = kind.schema.safeParse(data);
  if (!parsed.success) {
    throw new Refusal('BAD_REQUEST', 'Some fields cannot be saved as they are.', {
      problems: problemsOf(parsed.error, data),
    });
  }
  // What is stored is JSON: undefined keys go, so that two equal snapshots are equal as values.
  const text = JSON.stringify(parsed.data);
  if (Buffer.byteLength(text) > SNAPSHOT_MAX_BYTES) {
    throw new Refusal('BAD_REQUEST', 'The record is larger than 1 MiB.', {
      problems: [
        {
          code: 'too_large',
          path: '',
          severity: 'refusal',
          message: 'The record is larger than 1 MiB.',
          hint: 'Move long texts into a source or split the record.',
        },
      ],
    });
  }
  return JSON.parse(text) as Snapshot;
}
