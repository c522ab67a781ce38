import type { SheetKey } from './sheet.tsx';

/** How to read a figure, under it. */
export function FigureKey({ keys }: { keys: SheetKey }) {
  return (
    <ul className="f-key">
      {keys.map(({ label, glyph }) => (
        <li key={label} className="f-swatch">
          <svg className="c-figure" width="14" height="14" overflow="visible" aria-hidden="true">
            {glyph}
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
