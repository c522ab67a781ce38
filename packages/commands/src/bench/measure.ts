import autocannon from 'autocannon';

export interface Load {
  /** requests a second, median of the rounds */
  rate: number;
  /** milliseconds, median of the rounds */
  p99: number;
  bytes: number;
}

const CONNECTIONS = 16;
const SECONDS = 4;
const ROUNDS = 3;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

/**
 * Loads several addresses in turn, A B A B …, so that a machine that drifts drifts for all. An
 * answer that is not 2xx fails the bench: a quick error is no result.
 */
export async function compare<Name extends string>(
  addresses: Record<Name, string>,
): Promise<Record<Name, Load>> {
  const names = Object.keys(addresses) as Name[];
  const rounds = new Map<Name, autocannon.Result[]>(names.map((name) => [name, []]));
  for (const name of names)
    await autocannon({ url: addresses[name], connections: CONNECTIONS, duration: 1 });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const result = await autocannon({
        url: addresses[name],
        connections: CONNECTIONS,
        duration: SECONDS,
      });
      if (result.non2xx > 0 || result.errors > 0)
        throw new Error(
          `${addresses[name]}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`,
        );
      rounds.get(name)?.push(result);
    }
  }
  const sizes = await Promise.all(
    names.map(async (name) => (await (await fetch(addresses[name])).arrayBuffer()).byteLength),
  );
  return Object.fromEntries(
    names.map((name, index) => {
      const results = rounds.get(name) ?? [];
      return [
        name,
        {
          rate: median(results.map((result) => result.requests.average)),
          p99: median(results.map((result) => result.latency.p99)),
          bytes: sizes[index] ?? 0,
        },
      ];
    }),
  ) as Record<Name, Load>;
}

/** Milliseconds of each of some calls, one after the other. */
export async function times(
  count: number,
  call: (index: number) => Promise<unknown>,
): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await call(index);
    found.push(performance.now() - start);
  }
  return found;
}
