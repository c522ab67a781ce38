import type { ReactNode } from 'react';
import { COLOR } from './colors.ts';
import type { Direction, TimeAxis, YearTick } from './time-axis.ts';
import { YearLabels } from './year-axis.tsx';

/** A figure as a file of its own, with the words that stand around it on the page. */
export type SheetWords = { title: string; about?: string; direction?: Direction };

export type SheetKey = readonly { label: string; glyph: ReactNode }[];

export const SHEET_WIDTH = 980;
export const SHEET_PAD = 20;
/** Where the picture of a sheet of rows begins, and how wide it is. */
const NAME_WIDTH = 270;
const PICTURE_WIDTH = SHEET_WIDTH - 2 * SHEET_PAD - NAME_WIDTH;

const FONT =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans', 'Noto Naskh Arabic', sans-serif";
const TITLE = 22;
const LINE = 16;
const LETTER_PX = 6.4;

/** Title, description, what is drawn, and the key under it; colours are those of the light page. */
export function Sheet({
  title,
  about,
  direction = 'ltr',
  height,
  keys = [],
  children,
}: SheetWords & {
  /** Height of what is drawn, in pixels. */
  height: number;
  keys?: SheetKey;
  /** Drawn below the words, from `y` 0. */
  children: ReactNode;
}) {
  const lines = about ? wrapped(about, (SHEET_WIDTH - 2 * SHEET_PAD) / LETTER_PX) : [];
  const top = SHEET_PAD + TITLE + lines.length * LINE + 12;
  const placed = placedKeys(keys, direction);
  const whole = top + height + placed.height + SHEET_PAD;
  const start = direction === 'rtl' ? SHEET_WIDTH - SHEET_PAD : SHEET_PAD;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={title}
      width={SHEET_WIDTH}
      height={whole}
      viewBox={`0 0 ${SHEET_WIDTH} ${whole}`}
      direction={direction}
      fontFamily={FONT}
      fontSize="13"
      fill={COLOR.ink}
    >
      <title>{title}</title>
      <rect width={SHEET_WIDTH} height={whole} fill={COLOR.paper} />
      <text x={start} y={SHEET_PAD + 16} fontSize="20" fontWeight="600">
        {title}
      </text>
      {lines.map((line, index) => (
        <text key={line} x={start} y={SHEET_PAD + TITLE + 14 + index * LINE} fill={COLOR.muted}>
          {line}
        </text>
      ))}
      <svg y={top} width={SHEET_WIDTH} height={height} overflow="visible" aria-hidden="true">
        {children}
      </svg>
      {placed.keys.map(({ label, glyph, x, y }) => (
        <g key={label}>
          <svg
            x={direction === 'rtl' ? x - 14 : x}
            y={top + height + y}
            width="14"
            height="14"
            overflow="visible"
            aria-hidden="true"
          >
            {glyph}
          </svg>
          <text x={direction === 'rtl' ? x - 22 : x + 22} y={top + height + y + 11} fontSize="12">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

export type SheetRow = {
  id: string;
  name: string;
  note?: string;
  height: number;
  picture: ReactNode;
};

/** Rows with a name and a picture each, on one time axis. */
export function RowsSheet({
  rows,
  axis,
  ticks,
  keys,
  defs,
  ...words
}: SheetWords & {
  rows: readonly SheetRow[];
  axis: TimeAxis;
  ticks: readonly YearTick[];
  keys?: SheetKey;
  defs?: ReactNode;
}) {
  const rtl = words.direction === 'rtl';
  const pictureX = rtl ? SHEET_PAD : SHEET_PAD + NAME_WIDTH;
  const nameX = rtl ? SHEET_WIDTH - SHEET_PAD : SHEET_PAD;
  let y = 22;
  const placed = rows.map((row) => {
    const lines = wrapped(row.name, (NAME_WIDTH - 20) / LETTER_PX).slice(0, 3);
    const words = [...lines, ...(row.note ? [row.note] : [])];
    const height = Math.max(row.height, words.length * LINE) + 8;
    const at = { row, lines, y, height };
    y += height;
    return at;
  });
  return (
    <Sheet {...words} height={y + 10} {...(keys && { keys })}>
      {defs}
      <svg x={pictureX} width={PICTURE_WIDTH} height="18" aria-hidden="true">
        <YearLabels ticks={ticks} axis={axis} y={12} />
      </svg>
      {placed.map(({ row, lines, y: top, height }) => (
        <g key={row.id}>
          <line x1={SHEET_PAD} x2={SHEET_WIDTH - SHEET_PAD} y1={top} y2={top} stroke={COLOR.rule} />
          {lines.map((line, index) => (
            <text key={line} x={nameX} y={top + 16 + index * LINE} fontWeight="600">
              {line}
            </text>
          ))}
          {row.note && (
            <text x={nameX} y={top + 16 + lines.length * LINE} fill={COLOR.muted} fontSize="12">
              {row.note}
            </text>
          )}
          <svg
            x={pictureX}
            y={top + (height - row.height) / 2}
            width={PICTURE_WIDTH}
            height={row.height}
            overflow="visible"
            aria-hidden="true"
          >
            {row.picture}
          </svg>
        </g>
      ))}
    </Sheet>
  );
}

/** Words in lines of at most so many letters. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function placedKeys(keys: SheetKey, direction: Direction) {
  let [x, y] = [SHEET_PAD, 14];
  const placed = keys.map((key) => {
    const width = 22 + key.label.length * LETTER_PX + 20;
    if (x > SHEET_PAD && x + width > SHEET_WIDTH - SHEET_PAD) [x, y] = [SHEET_PAD, y + 22];
    const at = { ...key, x: direction === 'rtl' ? SHEET_WIDTH - x : x, y };
    x += width;
    return at;
  });
  return { keys: placed, height: keys.length > 0 ? y + 22 : 0 };
}
