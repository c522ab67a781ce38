import type { Bounds } from '@chancery/dates';
import { locales } from '@chancery/vocabularies';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { Refusal } from '../problems/problem.ts';
import { daysOf } from '../schema/days-of.ts';
import { NOW, type View } from './view.ts';

export const PAGE_DEFAULT = 25;
export const PAGE_MAX = 500;

/** A day that PostgreSQL's calendar has: ISO 8601 has a year 0, it has not. */
export const day = (error?: string) =>
  z.iso
    .date(error)
    .refine((text) => !text.startsWith('0000'), error ?? 'there is no year 0 in this calendar');

const WRITE_A_DATE = 'write a year, a month or a day, such as 2021, 2021-04 or 2021-04-08';

/** A date of any precision, taken as its first or its last day. */
const end = (which: keyof Bounds) =>
  z.string().transform((text, context) => {
    const days = daysOf(text);
    if (days) return days[which];
    context.addIssue({ code: 'custom', message: WRITE_A_DATE });
    return z.NEVER;
  });
export const firstDay = () => end('lower');
export const lastDay = () => end('upper');

/** The largest number that PostgreSQL's `integer` holds; numbers of revisions are such. */
export const INTEGER_MAX = 2_147_483_647;

/** Parameters of every read: what had been published by then, and what had happened by then. */
export const readInput = z.object({
  asOf: z
    .union(
      [day(), z.iso.datetime({ offset: true })],
      'write a day such as 2021-04-08, or a full instant',
    )
    .optional()
    .meta({ label: 'Published by', help: 'A day means up to its end, UTC' }),
  validOn: lastDay()
    .optional()
    .meta({ label: 'Happened by', help: 'A year or a month means up to its end' }),
});
export type ReadInput = z.infer<typeof readInput>;

export const listInput = readInput.extend({
  dossier: z
    .string()
    .max(100)
    .optional()
    .meta({ label: 'Dossier', help: 'Its address, such as pakistan-russia' }),
  limit: z.coerce.number().int().min(1).max(PAGE_MAX).default(PAGE_DEFAULT).meta({ label: 'Rows' }),
  cursor: z
    .string()
    .max(2000)
    .optional()
    .meta({ label: 'Cursor', help: 'nextCursor of the page before' }),
  locale: z
    .enum(locales)
    .default('en')
    .meta({ label: 'Language', help: 'A list by title is in the order of its alphabet' }),
});

/** What a list takes besides its filters: `listInput.omit(PAGING)` is what its facets take. */
export const PAGING = { limit: true, cursor: true, sort: true, locale: true } as const;

const DAY_MS = 86_400_000;

/** The view that `asOf` asks for. A day counts up to its end; what is still to come is refused. */
export function viewOf(input: ReadInput, clock: Clock): View {
  if (!input.asOf) return NOW;
  const day = input.asOf.length === 10;
  const at = day
    ? new Date(Date.parse(`${input.asOf}T00:00:00Z`) + DAY_MS - 1)
    : new Date(input.asOf);
  const now = clock.now();
  if (at > now && day && Date.parse(`${input.asOf}T00:00:00Z`) <= now.getTime()) return NOW;
  if (at > now) {
    throw new Refusal(
      'BAD_REQUEST',
      'asOf lies in the future: nothing has been published then yet.',
      {
        problems: [
          {
            code: 'future',
            path: 'asOf',
            severity: 'refusal',
            message: 'This date lies in the future.',
            hint: 'Choose today or an earlier day.',
          },
        ],
      },
    );
  }
  return { at };
}
