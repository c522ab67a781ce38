import { LRUCache } from 'lru-cache';
import { pageKey } from './page-key.ts';
import { currentVersion, preciseNow, versionOf } from './tag-clock.ts';

/** A body lives so long at most, whatever is heard: it heals a lost invalidation. */
export const LIFETIME_MS = 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

export type Body = {
  value: unknown;
  bytes: number;
  tags: readonly string[];
  /** Version at which it was found fresh: no need to look again until there is another. */
  checked?: number;
  /** Version that its render had seen when it began. */
  version: number;
  made: number;
  /** Day on which it was made, where it shows the present. */
  day: string | undefined;
};

export class PageStore {
  readonly #bodies: LRUCache<string, Body>;

  constructor(maxBytes: number) {
    this.#bodies = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }, key) => bytes + key.length + 500,
    });
  }

  /** The body of an address and whether it may still be served as the present one. */
  find(address: string): { body: Body; fresh: boolean } | undefined {
    const { key, day } = pageKey(address);
    const body = this.#bodies.get(key);
    return body && { body, fresh: isFresh(body, day) };
  }

  /** Keeps a body unless something that it used moved since its render began. */
  keep(address: string, body: Omit<Body, 'day' | 'made'>): boolean {
    if (versionOf(body.tags) > body.version) return false;
    const { key, day } = pageKey(address);
    this.#bodies.set(key, { ...body, day, made: preciseNow() });
    return true;
  }

  drop(address: string): void {
    this.#bodies.delete(pageKey(address).key);
  }

  get bytes(): number {
    return this.#bodies.calculatedSize;
  }
}

/** How long a body is good yet, in milliseconds: an hour from its making, or to the next midnight UTC. */
export function remaining({ made, day }: Body): number {
  const end = made + LIFETIME_MS;
  const midnight = day ? Date.parse(`${day}T00:00:00Z`) + DAY_MS : end;
  return Math.max(0, Math.min(end, midnight) - preciseNow());
}

function isFresh(body: Body, day: string | undefined): boolean {
  if (body.day !== day || preciseNow() >= body.made + LIFETIME_MS) return false;
  const last = currentVersion();
  if (body.checked === last) return true;
  if (versionOf(body.tags) > body.version) return false;
  body.checked = last;
  return true;
}
