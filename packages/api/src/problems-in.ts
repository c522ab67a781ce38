import type { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { type Problem, Refusal } from './core/problems/problem.ts';

/** What an error of a procedure says field by field: a refusal's problems, or the schema's issues. */
export function problemsIn(error: TRPCError): readonly Problem[] {
  if (error.cause instanceof Refusal) return error.cause.problems;
  // The same class of error when an answer does not fit its schema; that is ours, not the caller's.
  if (error.code === 'BAD_REQUEST' && error.cause instanceof z.core.$ZodError)
    return error.cause.issues.map(problemOf);
  return [];
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
  return {
    code: issue.code,
    path: pathOf(issue.path),
    severity: 'refusal',
    message: issue.message,
    hint: hint(issue),
    ...(allowed ? { allowed } : {}),
  };
}

function hint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return `Send a value of the type ${issue.expected}.`;
    case 'too_big':
      return `Stay at ${issue.maximum} or below.`;
    case 'too_small':
      return `Stay at ${issue.minimum} or above.`;
    case 'unrecognized_keys':
      return `Leave out ${issue.keys.join(', ')}.`;
    default:
      return 'Correct it, or leave it out where it may be left out.';
  }
}

const pathOf = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>(
    (path, step) =>
      typeof step === 'number'
        ? `${path}[${step}]`
        : path
          ? `${path}.${String(step)}`
          : String(step),
    '',
  );
