import { schemas } from '@chancery/api/kinds';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../client/new-id.ts';
import { problemsOfErrors, resolverFor } from './validate.ts';

async function problemsOf(values: Record<string, unknown>) {
  const options = { fields: {}, shouldUseNativeValidation: false };
  const { errors } = await resolverFor(schemas.project)(values, undefined, options);
  return problemsOfErrors(errors, values);
}

describe('what the schema says of the form', () => {
  it('is told in plain words at the path of each field', async () => {
    const problems = await problemsOf({ slug: 'Not An Address', title: {} });
    expect(problems).toContainEqual(
      expect.objectContaining({ path: 'sector', message: 'This is needed.' }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ path: 'slug', message: expect.stringMatching(/lower-case/) }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ path: 'title', message: expect.stringMatching(/one language/) }),
    );
  });

  it('names an entry of a list by its id, however deep', async () => {
    const [first, second, citation] = [newId(), newId(), newId()];
    const problems = await problemsOf({
      slug: 'a-b',
      title: { en: 'A' },
      sector: 'gas',
      nature: 'built',
      history: [
        { id: first, date: '2021', status: 'agreed', basis: 'observed', evidence: [] },
        { id: second, date: 'soon', evidence: [{ id: citation, source: '' }] },
      ],
    });
    expect(problems.map((problem) => problem.path).sort()).toEqual(
      [
        `history[${second}].basis`,
        `history[${second}].date`,
        `history[${second}].evidence[${citation}].source`,
      ].sort(),
    );
  });
});
