import fc from 'fast-check';

const cursor = (key: string, at: string | null = null): string =>
  Buffer.from(
    JSON.stringify({ at, total: 1, key, id: '01920000-0000-7000-8000-000000000001' }),
  ).toString('base64url');

/** Values that have broken something somewhere; of these, those that begin with a percent sign go as they are. */
const KNOWN = [
  '',
  ' ',
  '0000',
  '0000-05',
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '9999-12-31',
  '9999-12-31T23:59:59.999Z',
  '2021-02-30',
  '2022/2020',
  '../..',
  '../2020',
  '2021-04-08T12:00:00+99:00',
  'abc',
  'nobody',
  'x'.repeat(101),
  'x'.repeat(3_000),
  "'; DROP TABLE x; --",
  '<script>',
  '{"a":1}',
  '-1',
  '1e309',
  '99999999999999999999',
  'null',
  '\u0000',
  '\u202e\u200b',
  'ЖДПРЁ',
  '00000000-0000-0000-0000-000000000000',
  cursor('x'),
  cursor('-infinity'),
  cursor('12'),
  cursor('2021-04-08 12:00:00+00', '2021-04-08T12:00:00.000Z'),
  cursor('9999-12-31', '0000-01-01T00:00:00Z'),
  '%E0%A4%A',
  '%',
  '%00',
  '%ff',
  '%2e%2e%2f',
];

const generated = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed()),
  fc.string({ maxLength: 12 }),
  fc
    .tuple(fc.integer({ min: -1, max: 10_000 }), fc.nat(13), fc.nat(32))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
  fc.json({ maxDepth: 2 }),
);

/** So many values for one place in an address, known and generated, encoded, the same for the same seed. */
export function badValues(seed: number): (count: number) => string[] {
  let place = 0;
  return (count) => {
    place += 1;
    const own = fc.sample(
      fc.oneof(fc.constantFrom(...KNOWN), fc.constantFrom(...KNOWN), generated),
      {
        seed: seed + place,
        numRuns: count,
      },
    );
    return [...new Set(own)].map(asSent);
  };
}

/** As it stands in an address: of what is generated much could not be sent at all. */
const asSent = (value: string): string =>
  value.startsWith('%') && KNOWN.includes(value) ? value : encodeURIComponent(value);

/** Every known value, encoded. */
export const knownValues = (): string[] => KNOWN.map(asSent);
