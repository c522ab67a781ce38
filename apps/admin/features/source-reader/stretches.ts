/** A part of a text that is shown apart from what surrounds it; in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Piece<T> {
  text: string;
  start: number;
  /** undefined between two stretches */
  stretch: T | undefined;
}

/** A text cut at its stretches; of those that overlap the first begun is shown. */
export function piecesOf<T extends Stretch>(text: string, stretches: readonly T[]): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  let at = 0;
  const between = (end: number): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), start: at, stretch: undefined });
  };
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (stretch.start < at || stretch.end > text.length) continue;
    between(stretch.start);
    pieces.push({ text: text.slice(stretch.start, stretch.end), start: stretch.start, stretch });
    at = stretch.end;
  }
  between(text.length);
  return pieces;
}
