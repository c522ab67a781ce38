import { type Code, type CodeListName, codeLists } from '@chancery/vocabularies';
import type { z } from 'zod';
import { valueAt } from '../paths/index.ts';
import type { Problem } from '../problems/problem.ts';
import { walk } from './field.ts';

type Lists = Readonly<Partial<Record<CodeListName, { codes: readonly Code[] }>>>;

/**
 * Codes that their list no longer holds on a day, where they are written anew. What was entered
 * before goes on being read, shown and published as it is.
 */
export function retiredCodes(
  schema: z.core.$ZodType,
  snapshot: unknown,
  previous: unknown,
  day: string,
  lists: Lists = codeLists,
): Problem[] {
  const found: Problem[] = [];
  walk(schema, snapshot, ({ path, meta, value }) => {
    const codes = meta.codeList && lists[meta.codeList]?.codes;
    if (!codes) return;
    const before = [valueAt(previous, path)].flat();
    for (const entry of codes)
      if (isOver(entry, day) && [value].flat().includes(entry.code) && !before.includes(entry.code))
        found.push(problemOf(path, entry, codes, day));
  });
  return found;
}

const isOver = ({ validTo }: Code, day: string): boolean => validTo !== undefined && validTo <= day;

const problemOf = (path: string, entry: Code, codes: readonly Code[], day: string): Problem => ({
  code: 'code_retired',
  path,
  severity: 'refusal',
  message: `“${entry.label.en}” is no longer in the list since ${entry.validTo}.`,
  hint: 'Choose a code that the list still holds.',
  allowed: codes.filter((other) => !isOver(other, day)).map(({ code }) => code),
});
