import { describe, expect, it } from 'vitest';
import { ROWS_MAX, ROWS_STEP, readDeskQuery, writeDeskQuery } from './desk-query.ts';

describe('the address of a desk list', () => {
  it('reads what it writes', () => {
    const query = {
      search: 'гуддy',
      state: 'in_review',
      code: 'agreed',
      dossier: '0192c0de-0000-7000-8000-000000000000',
      sort: 'title',
      rows: 100,
      cursor: undefined,
    } as const;
    expect(readDeskQuery(writeDeskQuery(query), ['agreed'])).toEqual(query);
  });

  it('takes any nonsense for the first page', () => {
    for (const rows of ['-5', '0', 'many', 'NaN'])
      expect(readDeskQuery({ rows, state: 'x', sort: 'y', code: 'z', dossier: 'd' }, [])).toEqual(
        readDeskQuery({}, []),
      );
    expect(readDeskQuery({ rows: '1e9' }, []).rows).toBe(ROWS_MAX);
    expect(readDeskQuery({ rows: '51' }, []).rows).toBe(2 * ROWS_STEP);
  });
});
