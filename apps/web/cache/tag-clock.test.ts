import { expect, test } from 'vitest';
import { lastMove, moveAll, movedAt, moveOf, moveTags, preciseNow, TAGS_MAX } from './tag-clock.ts';

test('a tag that never moved has moved no later than everything', () => {
  moveAll();
  expect(moveOf(['never'])).toBe(lastMove());
  moveTags(['other']);
  expect(moveOf(['never'])).toBeLessThan(lastMove());
});

test('what was made before a move is older than the tag, what is made after is newer', () => {
  const before = preciseNow();
  moveTags(['project/pipeline']);
  expect(movedAt(['meeting/talks', 'project/pipeline'])).toBeGreaterThanOrEqual(before);
  expect(movedAt(['project/pipeline'])).toBeLessThanOrEqual(preciseNow());
});

test('moving everything moves every tag', () => {
  const before = lastMove();
  moveAll();
  expect(moveOf(['anything'])).toBe(before + 1);
});

test('the map of tags stays bounded: over the limit everything is dropped at once', () => {
  moveTags(Array.from({ length: TAGS_MAX }, (_, index) => `project/${index}`));
  const before = lastMove();
  moveTags(['one-too-many']);
  expect(moveOf(['never-heard-of'])).toBe(before + 1);
});
