import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { isObject } from '@chancery/api/paths';

/** One set a process, as Next loads this module several times. */
declare global {
  var chanceryAnswersUnderWay: Set<Promise<unknown>> | undefined;
}

/** A promise for each answer, kept until the answer has been sent. */
function underWay(): Set<Promise<unknown>> {
  if (!globalThis.chanceryAnswersUnderWay) {
    const answers = new Set<Promise<unknown>>();
    subscribe('http.server.request.start', (message) => {
      const response = isObject(message) ? message.response : undefined;
      if (!(response instanceof ServerResponse)) return;
      const sent = new Promise<void>((resolve) => response.once('close', resolve));
      answers.add(sent);
      void sent.then(() => answers.delete(sent));
    });
    globalThis.chanceryAnswersUnderWay = answers;
  }
  return globalThis.chanceryAnswersUnderWay;
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
