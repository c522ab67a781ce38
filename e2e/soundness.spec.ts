import { createEngine, reindex, verify } from '@chancery/api/engine';
import { running } from './env.ts';
import { expect, test } from './fixtures.ts';

test.describe('After everything that was done to it, the record', () => {
  const engine = () => createEngine(running().database.app, { max: 2, name: 'chancery e2e' });

  test('verifies from its first change set to its last', async () => {
    const own = engine();
    try {
      const { sets, events, faults } = await verify(own.db.read, own.kinds);
      expect(faults).toEqual([]);
      expect(sets).toBeGreaterThan(0);
      expect(events).toBeGreaterThan(sets);
    } finally {
      await own.close();
    }
  });

  test('is changed in nothing by reindexing', async () => {
    const own = engine();
    try {
      const { records, repaired } = await reindex(own);
      expect(repaired).toEqual({});
      expect(records).toBeGreaterThan(0);
    } finally {
      await own.close();
    }
  });
});
