/** An id for the parts of a figure that refer to each other: the same for the same words. */
export function figureId(...words: string[]): string {
  let hash = 0x811c9dc5;
  for (const char of words.join('\u0000')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return `f${(hash >>> 0).toString(36)}`;
}
