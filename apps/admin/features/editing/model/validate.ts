import { isObject } from '@chancery/api/paths';
import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { clean } from './clean.ts';
import { pathOf } from './form-name.ts';
import type { Json } from './json.ts';
import type { Problem } from './problem.ts';

/** Holds the form to the kind's schema; inputs left empty are taken as not said. */
export function resolverFor(schema: z.ZodType): Resolver<FieldValues> {
  const resolve = zodResolver(
    schema as z.ZodType<FieldValues, FieldValues>,
    { error: wordsFor },
    { raw: true },
  ) as Resolver<FieldValues>;
  return (values, context, options) =>
    resolve(clean(schema, values) as FieldValues, context, options);
}

/** The form's errors as problems with the engine's paths. */
export function problemsOfErrors(errors: object, values: Json, name = ''): Problem[] {
  return Object.entries(errors).flatMap(([key, node]) => {
    const here = name ? `${name}.${key}` : key;
    // Errors of list items stand in an array with gaps.
    if (Array.isArray(node)) return problemsOfErrors({ ...node }, values, here);
    if (!isObject(node)) return [];
    const own: Problem[] =
      typeof node.type === 'string' && typeof node.message === 'string'
        ? [problem(node.type, pathOf(here, values), node.message)]
        : [];
    const { ref: _, root, ...inner } = node;
    const below = problemsOfErrors(inner, values, here);
    const atRoot =
      isObject(root) && typeof root.message === 'string'
        ? [problem(String(root.type), pathOf(here, values), root.message)]
        : [];
    return [...own, ...atRoot, ...below];
  });
}

const problem = (code: string, path: string, message: string): Problem => ({
  code,
  path,
  severity: 'refusal',
  message,
  hint: '',
});

/** Plain words where the schema has none of its own. */
const wordsFor: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined || issue.input === '') return 'This is needed.';
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `At most ${issue.maximum} characters.`
        : issue.origin === 'array'
          ? `At most ${issue.maximum} entries.`
          : `At most ${issue.maximum}.`;
    case 'too_small':
      return issue.origin === 'string' ? 'This is needed.' : `At least ${issue.minimum}.`;
    case 'invalid_value':
      return 'Choose one from the list.';
    case 'invalid_type':
      return issue.expected === 'number'
        ? 'Not a number: write digits with a point, such as 24.86.'
        : 'This cannot be read.';
    default:
      return undefined;
  }
};
