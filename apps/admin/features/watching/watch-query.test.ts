import { describe, expect, it } from 'vitest';
import { addressOf } from '../../components/search-params.ts';
import { readWatchQuery, writeWatchQuery } from './watch-query.ts';

describe('the address of the watch', () => {
  it('keeps the filters and nothing that is as it always is', () => {
    const params = { toStatus: 'suspended', from: '2019-01-01', watched: '1', sort: '-published' };
    expect(addressOf('/watch', writeWatchQuery(readWatchQuery(params)))).toBe(
      '/watch?toStatus=suspended&from=2019-01-01&watched=1&sort=-published',
    );
    expect(addressOf('/watch', writeWatchQuery(readWatchQuery({ what: 'reported' })))).toBe(
      '/watch?what=reported',
    );
    expect(addressOf('/watch', writeWatchQuery(readWatchQuery({})))).toBe('/watch');
  });

  it('leaves out what it does not know', () => {
    const odd = {
      toStatus: 'finished',
      from: 'yesterday',
      project: "x' OR 1",
      sort: 'age',
      basis: '',
    };
    expect(readWatchQuery(odd)).toEqual(readWatchQuery({}));
  });
});
