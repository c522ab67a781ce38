// Publishes one change after another until it is killed: `node publish-loop.ts URL RECORD`.
import { pool } from '@chancery/db';
import { v7 } from 'uuid';
import { change } from '../src/core/change/change.ts';
import { loadStates } from '../src/core/change/records.ts';
import { systemClock } from '../src/core/clock.ts';
import { Database } from '../src/core/database.ts';
import { system } from '../src/core/scope/actor.ts';
import { kinds } from '../src/kinds/index.ts';

const [url = '', recordId = ''] = process.argv.slice(2);
const engine = { db: new Database(pool(url, { max: 2 })), kinds, clock: systemClock };
for (let n = 0; ; n += 1) {
  const state = (await loadStates(engine.db.read, kinds, [recordId])).get(recordId);
  const head = state?.draft ?? state?.published;
  const data = {
    ...head?.snapshot,
    summary: { en: `words ${process.pid} ${n}` },
    body: { en: [{ id: v7(), type: 'paragraph', content: [{ text: `text ${n}` }] }] },
  };
  await change(
    engine,
    [
      {
        type: 'publish',
        recordId,
        save: { type: 'save', recordId, kind: 'project', baseId: head?.id ?? null, data },
      },
    ],
    { actor: system('test'), via: 'desk' },
  );
  if (n === 0) console.log('publishing');
}
