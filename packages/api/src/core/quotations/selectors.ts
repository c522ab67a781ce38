import type { Span } from './check-quotation.ts';

/** Of the W3C Web Annotation Data Model. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}
/** In code points, as the model counts characters. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

const AROUND = 32;

/** The two selectors of a stretch of a text. */
export function selectorsOf(
  text: string,
  { start, end }: Span,
): [TextQuoteSelector, TextPositionSelector] {
  const before = [...text.slice(0, start)];
  const exact = text.slice(start, end);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: before.slice(-AROUND).join(''),
      suffix: [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND).join(''),
    },
    {
      type: 'TextPositionSelector',
      start: before.length,
      end: before.length + [...exact].length,
    },
  ];
}
