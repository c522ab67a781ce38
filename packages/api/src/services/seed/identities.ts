import { v7 } from 'uuid';

/** One id per key for the length of a seed, so that an item keeps its id in every revision. */
export class Identities {
  readonly #ids = new Map<string, string>();

  of(key: string): string {
    const known = this.#ids.get(key);
    if (known) return known;
    const fresh = v7();
    this.#ids.set(key, fresh);
    return fresh;
  }
}
