import { type ChangeOptions, change } from '../../core/change/change.ts';
import type { Changed } from '../../core/change/changed.ts';
import type { Intent } from '../../core/change/intent.ts';
import { awaitListeners } from '../../core/change/listeners.ts';
import type { Engine } from '../../core/engine.ts';
import { log } from '../../observability/log.ts';
import { metrics } from '../../observability/metrics.ts';

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
  return { set, revisions, visible: set === null || (await isVisible(engine, set)) };
}

/** It is published by now: that nobody could be asked whether it shows is no failure of it. */
async function isVisible(engine: Engine, set: number): Promise<boolean> {
  const waited = metrics().listenerWait.startTimer();
  try {
    const visible = await awaitListeners(engine.db.read, set);
    waited({ outcome: visible ? 'visible' : 'late' });
    return visible;
  } catch (error) {
    waited({ outcome: 'unknown' });
    log().error({ err: error, set }, 'It was published; whether it shows is not known');
    return false;
  }
}
