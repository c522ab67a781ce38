import type { StripSegment } from './strip-layout.ts';
import type { TimeAxis } from './time-axis.ts';

/** Mean width of a letter of the label size in pixels, with a little air. */
const LETTER_PX = 6.7;
const NARROW_PX = 340;

/**
 * Which segments may carry their words: `always`, or only where the figure is `wide`. A label
 * begins with its status (in soft time, where it may have begun) and needs room up to the next.
 */
export function labelFit(segments: readonly StripSegment[], axis: TimeAxis, widthPx: number) {
  const starts = segments.filter(
    (segment, index) => segment.entry && segments[index - 1]?.entry !== segment.entry,
  );
  const total = axis.to - axis.from;
  let wideFree = 0;
  let narrowFree = 0;
  const fits: { segment: StripSegment; fit: 'always' | 'wide' }[] = [];
  for (const [index, segment] of starts.entries()) {
    const words = (segment.entry?.statusLabel.length ?? 0) * LETTER_PX;
    const next = starts[index + 1]?.from ?? axis.to;
    const [from, to] = [(segment.from - axis.from) / total, (next - axis.from) / total];
    const fitsAt = (px: number, free: number) => from * px >= free && from * px + words <= to * px;
    if (fitsAt(NARROW_PX, narrowFree)) {
      fits.push({ segment, fit: 'always' });
      narrowFree = from * NARROW_PX + words;
      wideFree = from * widthPx + words;
    } else if (fitsAt(widthPx, wideFree)) {
      fits.push({ segment, fit: 'wide' });
      wideFree = from * widthPx + words;
    }
  }
  return fits;
}
