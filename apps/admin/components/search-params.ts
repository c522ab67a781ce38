export type SearchParams = Record<string, string | string[] | undefined>;

/** A path with those parameters that say something; the same state has the same address. */
export function addressOf(
  path: string,
  params: Record<string, string | number | undefined>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') query.set(name, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The first value of each parameter; empty ones count as not given. */
export function single(params: SearchParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const one = Array.isArray(value) ? value[0] : value;
      return one ? [[name, one]] : [];
    }),
  );
}
