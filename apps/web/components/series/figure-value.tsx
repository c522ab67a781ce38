import { formatDecimal } from '@chancery/figures';
import { Num } from '@chancery/ui';
import type { RenderContext } from '../render-context.ts';
import { word } from '../words.ts';

/** A figure as its compiler gave it: digit for digit, with its qualifier; none is said to be none. */
export function FigureValue({
  context,
  value,
  to,
  qualifier,
}: {
  context: RenderContext;
  value: string | null | undefined;
  to?: string | null | undefined;
  qualifier: string;
}) {
  const { t, locale } = context;
  if (!value) return <span className="c-muted">{t('series.noFigure')}</span>;
  const shown = to
    ? `${formatDecimal(value, locale)}–${formatDecimal(to, locale)}`
    : formatDecimal(value, locale);
  return (
    <>
      {qualifier !== 'exact' && qualifier !== 'between' && (
        <span className="w-qualifier">{word(context, 'qualifier', qualifier)} </span>
      )}
      <Num value={value}>{shown}</Num>
    </>
  );
}
