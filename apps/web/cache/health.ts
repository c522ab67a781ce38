/** What this process knows of its database; shared on `globalThis` like the tag clock. */
type Health = {
  /** The listener has connected once: from then on moves are heard, and bodies may be kept. */
  listening: boolean;
  /** Last set applied by the listener. */
  applied: number;
  /** A cache stands in front and is purged by us: it may keep pages that nobody else may. */
  front: boolean;
  /** Whether the listener's connection stands. */
  connected: boolean;
  probe: (() => Promise<boolean>) | undefined;
  probed: { at: number; answer: Promise<boolean>; value: boolean | undefined };
};

declare global {
  var chanceryHealth: Health | undefined;
}
/** A good answer holds for an instant only, so that a fallen database costs few requests. */
const GOOD_FOR_MS = 100;
const BAD_FOR_MS = 500;
/** When whoever was not answered may ask again. */
export const RETRY_AFTER_SECONDS = '5';

export function health(): Health {
  globalThis.chanceryHealth ??= {
    listening: false,
    applied: 0,
    front: false,
    connected: false,
    probe: undefined,
    probed: { at: 0, answer: Promise.resolve(true), value: true },
  };
  return globalThis.chanceryHealth;
}

/** Whether the database answers; asked before a body is made anew. Without a probe: yes. */
export function databaseAnswers(): Promise<boolean> {
  const state = health();
  if (!state.probe) return Promise.resolve(true);
  const { at, answer, value } = state.probed;
  const age = performance.now() - at;
  if (at > 0 && (value === undefined || age < (value ? GOOD_FOR_MS : BAD_FOR_MS))) return answer;
  const probed: Health['probed'] = { at: performance.now(), value: undefined, answer };
  probed.answer = state
    .probe()
    .catch(() => false)
    .then((good) => {
      probed.value = good;
      probed.at = performance.now();
      return good;
    });
  state.probed = probed;
  return probed.answer;
}

/** Whether the last question of `databaseAnswers` found the database away. */
export const databaseIsAway = (): boolean => {
  const { probed } = health();
  return probed.value === false && performance.now() - probed.at < BAD_FOR_MS * 2;
};
