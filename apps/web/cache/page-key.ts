/**
 * The key of a body: its internal address without the day and the version that the view segment
 * carries for the render (see `addresses/view.ts`), so that one page holds one body.
 */
export function pageKey(address: string): { key: string; day: string | undefined } {
  const path = address.includes('/$/') ? address.slice(address.indexOf('/$/') + 2) : address;
  const match = /^(\/[a-z]{2}\/[^/]*?)~on~(?:(\d{4}-\d\d-\d\d)\.)?\d+(?=\/|$)/.exec(path);
  if (!match) return { key: address, day: undefined };
  return { key: `${match[1]}${path.slice(match[0].length)}`, day: match[2] };
}
