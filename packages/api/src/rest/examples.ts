import { PROBLEMS, type ProblemDocument, type ProblemType } from './problem-document.ts';

/** A value of each parameter whose form is not plain from its name or its codes. */
export const EXAMPLES: Record<string, unknown> = {
  q: 'Лавров',
  name: 'projectStatus',
  dossier: 'pakistan-russia',
  asOf: '2021-04-08',
  validOn: '2021-04-08',
  from: '2019',
  to: '2021-12-31',
  locale: 'en',
  format: 'json',
  limit: 25,
  country: 'PK',
  since: '0',
};

const MORE: Partial<Record<ProblemType, Partial<ProblemDocument>>> = {
  'bad-request': {
    errors: [
      {
        code: 'invalid_format',
        path: 'validOn',
        message: 'write a year, a month or a day, such as 2021, 2021-04 or 2021-04-08',
        hint: 'Correct it, or leave it out where it may be left out.',
      },
    ],
  },
  withdrawn: {
    reason: 'Entered twice.',
    at: '2026-11-24T12:00:00.000Z',
    record: { en: 'North–South gas pipeline' },
  },
};

/** What a problem looks like. */
export function problemExample(type: ProblemType): ProblemDocument {
  const [status, title, detail] = PROBLEMS[type];
  return { type: `/api#${type}`, title, status, detail, ...MORE[type] };
}
