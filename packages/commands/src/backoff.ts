export type Pauses = {
  /** The pause after a first death. */
  first: number;
  /** It doubles with each further one, up to this. */
  longest: number;
  /** Whoever lived as long begins with the first pause again. */
  enough: number;
};

const PAUSES: Pauses = { first: 500, longest: 30_000, enough: 60_000 };

/** How long to wait before something that died starts again. */
export class Backoff {
  readonly #pauses: Pauses;
  #next: number;

  constructor(pauses = PAUSES) {
    this.#pauses = pauses;
    this.#next = pauses.first;
  }

  /** The pause in ms after a life of `lived` ms. */
  pause(lived: number): number {
    const { first, longest, enough } = this.#pauses;
    const pause = lived >= enough ? first : this.#next;
    this.#next = Math.min(pause * 2, longest);
    return pause;
  }
}
