import { describe, expect, it } from 'vitest';
import {
  type Entry,
  inDateOrder,
  movesFor,
  statusBefore,
  statusesBefore,
} from './history-order.ts';

const history: Entry[] = [
  { id: 'construction', date: '2020-01', status: 'construction' },
  { id: 'agreed', date: '2015-10-16', status: 'agreed' },
  { id: 'checked', date: '2018-06-01' },
  { id: 'suspended', date: '2021-05', status: 'suspended' },
];

describe('a status history', () => {
  it('stands in the order in which it happened, what has no date yet last', () => {
    const ids = inDateOrder([{ id: 'fresh', date: '' }, ...history]).map((entry) => entry.id);
    expect(ids).toEqual(['agreed', 'checked', 'construction', 'suspended', 'fresh']);
  });

  it('keeps the editor’s order where two dates say the same days', () => {
    const twice: Entry[] = [
      { id: 'first', date: '2021' },
      { id: 'second', date: '2021' },
    ];
    expect(inDateOrder(twice).map((entry) => entry.id)).toEqual(['first', 'second']);
  });

  it('tells what an entry finds, passing over checks that found nothing', () => {
    expect(statusBefore(history, 'construction').from).toBe('agreed');
    expect(statusBefore(history, 'agreed').from).toBeUndefined();
  });
});

describe('moves that an entry may make', () => {
  it('follow from what stands before its date, not from the end of the list', () => {
    const inserted: Entry[] = [...history, { id: 'new', date: '2016-03', status: '' }];
    expect(movesFor(inserted, 'new', 'built')).toContain('preparation');
    expect(movesFor(inserted, 'new', 'built')).not.toContain('operating');
  });

  it('change for what follows an insertion', () => {
    const inserted: Entry[] = [...history, { id: 'new', date: '2016-03', status: 'cancelled' }];
    expect(movesFor(history, 'construction', 'built')).toContain('construction');
    expect(movesFor(inserted, 'construction', 'built')).not.toContain('construction');
  });

  it('lead back from a suspension to the status that was left', () => {
    const resumed: Entry[] = [...history, { id: 'new', date: '2022', status: '' }];
    expect(movesFor(resumed, 'new', 'built')).toContain('construction');
  });

  it('are free for the first entry', () => {
    expect(movesFor(history, 'agreed', 'built')).toBeUndefined();
  });

  it('are wider where nothing is built', () => {
    const supply: Entry[] = [
      { id: 'agreed', date: '2020', status: 'agreed' },
      { id: 'new', date: '2021', status: '' },
    ];
    expect(movesFor(supply, 'new', 'supply')).toContain('operating');
    expect(movesFor(supply, 'new', 'built')).not.toContain('operating');
  });

  it('K17: tells in one pass what each entry finds', () => {
    const found = statusesBefore(history);
    expect([...found.keys()]).toEqual(['agreed', 'checked', 'construction', 'suspended']);
    expect([...found.values()].map(({ from }) => from)).toEqual([
      undefined,
      'agreed',
      'agreed',
      'construction',
    ]);
  });
});
