import { expect, test } from 'vitest';
import {
  bumpAll,
  bumpUses,
  changedAt,
  currentVersion,
  preciseNow,
  USES_MAX,
  versionOf,
} from './tag-clock.ts';
import { tagFor } from './use-sets.ts';

const of = (...uses: string[]): string[] => [tagFor(uses)];

test('a use that never moved has moved no later than everything', () => {
  bumpAll();
  expect(versionOf(of('never'))).toBe(currentVersion());
  bumpUses(['other']);
  expect(versionOf(of('never'))).toBeLessThan(currentVersion());
});

test('what was made before a move is older than the use, what is made after is newer', () => {
  const before = preciseNow();
  bumpUses(['project/pipeline']);
  expect(changedAt(of('meeting/talks', 'project/pipeline'))).toBeGreaterThanOrEqual(before);
  expect(changedAt(of('project/pipeline'))).toBeLessThanOrEqual(preciseNow());
});

test('moving everything moves every use', () => {
  const before = currentVersion();
  bumpAll();
  expect(versionOf(of('anything'))).toBe(before + 1);
});

test('the map of uses stays bounded: over the limit everything is dropped at once', () => {
  bumpUses(Array.from({ length: USES_MAX }, (_, index) => `project/${index}`));
  const before = currentVersion();
  bumpUses(['one-too-many']);
  expect(versionOf(of('never-heard-of'))).toBe(before + 1);
});
