import { formatDecimal } from '@chancery/figures';
import { Num } from '@chancery/ui';
import type { Claim } from '../data/citing.ts';
import type { RenderContext } from './render-context.ts';
import { SaidText } from './said.tsx';
import { unitOf } from './series/series-words.ts';
import { word } from './words.ts';

/** "about 2.25–3 USD billion (if extended)": a figure of a field, or as a claim of one has it. */
export function Quantity({
  context,
  quantity: { value, to, qualifier, unit, currency, note },
  measure,
}: {
  context: RenderContext;
  quantity: NonNullable<Claim['figure']>;
  /** The unit of the field, where the figure has none of its own: "%". */
  measure?: string | undefined;
}) {
  const { locale } = context;
  const number = (text: string) => formatDecimal(text, locale);
  const isPlain = qualifier === 'exact' || qualifier === 'between';
  return (
    <>
      {!isPlain && `${word(context, 'qualifier', qualifier)} `}
      <bdi>
        <Num value={value}>{to ? `${number(value)}–${number(to)}` : number(value)}</Num>{' '}
        {unit ? unitOf(context, { unit, currency }) : measure}
      </bdi>
      {note && (
        <span className="c-muted">
          {' '}
          (<SaidText context={context} value={note} />)
        </span>
      )}
    </>
  );
}
