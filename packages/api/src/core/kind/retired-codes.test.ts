import type { Code } from '@chancery/vocabularies';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { retiredCodes } from './retired-codes.ts';

const words = (text: string) => ({ en: text, ru: text, ur: text });
const code = (name: string, more: Partial<Code> = {}): Code => ({
  code: name,
  label: words(name),
  definition: words(name),
  validFrom: '2020-01-01',
  ...more,
});
const lists = { sector: { codes: [code('gas'), code('coal', { validTo: '2025-01-01' })] } };
const sector = z.enum(['gas', 'coal']).meta({ codeList: 'sector' });
const schema = z.object({
  sector,
  others: z.array(z.enum(['gas', 'coal'])).meta({ codeList: 'sector' }),
  entries: z.array(z.object({ id: z.string(), sector })),
});
const record = (name: string) => ({ sector: name, others: [], entries: [] });
const problems = (after: unknown, before: unknown, day = '2025-01-01') =>
  retiredCodes(schema, after, before, day, lists).map(({ path, allowed }) => ({ path, allowed }));

it('refuses a code from the day on which its list no longer has it, and names those that it has', () => {
  expect(problems(record('coal'), undefined, '2024-12-31')).toEqual([]);
  expect(problems(record('coal'), undefined)).toEqual([{ path: 'sector', allowed: ['gas'] }]);
  expect(problems(record('coal'), record('gas'))).toEqual([{ path: 'sector', allowed: ['gas'] }]);
});

it('leaves alone what was entered before', () => {
  expect(problems(record('coal'), record('coal'))).toEqual([]);
  const entries = (...ids: string[]) => ({
    ...record('gas'),
    entries: ids.map((id) => ({ id, sector: 'coal' })),
  });
  expect(problems(entries('a', 'b'), entries('a'))).toEqual([
    { path: 'entries[b].sector', allowed: ['gas'] },
  ]);
  const others = (...codes: string[]) => ({ ...record('gas'), others: codes });
  expect(problems(others('gas', 'coal'), others('coal'))).toEqual([]);
  expect(problems(others('coal'), others())).toEqual([{ path: 'others', allowed: ['gas'] }]);
});
