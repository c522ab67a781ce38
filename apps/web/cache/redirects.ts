/** Where former and merged addresses lead: `project/old-slug` to `new-slug`. Kept current by the listener. */
declare global {
  var chanceryRedirects: Redirects | undefined;
}
/** A merge into a record that was merged itself; longer chains are read at the next hop. */
const HOPS_MAX = 8;

type Redirects = ReadonlyMap<string, string>;

export function setRedirects(entries: Iterable<readonly [string, string]>): void {
  globalThis.chanceryRedirects = new Map(entries);
}

/** The present slug of a former or merged one, or null where the slug is nobody's past. */
export function redirectOf(kind: string, slug: string): string | null {
  const redirects = globalThis.chanceryRedirects;
  let at = slug;
  for (let hop = 0; hop < HOPS_MAX; hop++) {
    const next = redirects?.get(`${kind}/${at}`);
    if (!next || next === slug) break;
    at = next;
  }
  return at === slug ? null : at;
}
