import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** One set a process, as Next loads this module several times. */
const KEY = Symbol.for('chancery.answers-under-way');

/** A promise for each answer, kept until the answer has been sent. */
function underWay(): Set<Promise<unknown>> {
  const holder = globalThis as { [KEY]?: Set<Promise<unknown>> };
  if (!holder[KEY]) {
    const answers = new Set<Promise<unknown>>();
    subscribe('http.server.request.start', (message) => {
      const { response } = message as { response: ServerResponse };
      const sent = new Promise<void>((resolve) => response.once('close', resolve));
      answers.add(sent);
      void sent.then(() => answers.delete(sent));
    });
    holder[KEY] = answers;
  }
  return holder[KEY];
}

/** Begins to count; answers that began before are not known. */
export const watchAnswers = (): void => void underWay();

/**
 * Resolves once every answer that is under way now has been sent, or when `limitMs` have passed: one
 * that takes longer is being made, and what is made for one reader is kept by no cache in front.
 */
export async function answersSent(limitMs: number): Promise<void> {
  await Promise.race([Promise.all(underWay()), delay(limitMs, undefined, { ref: false })]);
}
