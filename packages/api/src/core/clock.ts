/** Time is passed in, never asked of the machine inside the engine. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
