import { type Changed, type ChangeOptions, change } from '../../core/change.ts';
import type { Engine } from '../../core/engine.ts';
import type { Intent } from '../../core/intent.ts';
import { awaitListeners } from '../../core/listeners.ts';

export interface Answer {
  set: number | null;
  visible: boolean;
  revisions: Changed['revisions'];
}

/** A change whose answer waits until no live web process serves the old page, one second at most. */
export async function changeVisibly(
  engine: Engine,
  intents: readonly Intent[],
  options: ChangeOptions,
): Promise<Answer> {
  const { set, revisions } = await change(engine, intents, options);
  return { set, revisions, visible: set === null || (await awaitListeners(engine.db.read, set)) };
}
