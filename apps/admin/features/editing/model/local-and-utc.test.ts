import { expect, it } from 'vitest';
import { localAndUtc } from './local-and-utc.ts';

it('B26: names the zone of a scheduled hour and gives UTC beside it', () => {
  expect(localAndUtc('2026-12-01T04:00:00Z', 'Asia/Karachi')).toBe(
    '1 December 2026, 09:00 in Karachi (04:00 UTC)',
  );
});

it('B26: gives the day in UTC too where it is another one', () => {
  expect(localAndUtc('2026-12-01T22:30:00Z', 'Asia/Karachi')).toBe(
    '2 December 2026, 03:30 in Karachi (1 December 2026, 22:30 UTC)',
  );
});

it('B26: does not say UTC twice', () => {
  expect(localAndUtc('2026-12-01T04:00:00Z', 'UTC')).toBe('1 December 2026, 04:00 UTC');
});
