/** Something in a text that may be a fact: `start` and `end` in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Of stretches that overlap the longest stays, and of equally long ones the first. */
export function apart<T extends Stretch>(marks: readonly T[]): T[] {
  const length = ({ start, end }: T) => end - start;
  const kept: T[] = [];
  for (const mark of [...marks].sort((a, b) => length(b) - length(a) || a.start - b.start))
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}
