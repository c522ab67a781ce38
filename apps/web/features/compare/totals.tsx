import { DataTable, Num } from '@chancery/ui';
import { codes } from '@chancery/vocabularies';
import type { RenderContext } from '../../components/render-context.ts';
import { word } from '../../components/words.ts';
import type { Compared } from '../../data/compare.ts';

type Total = Compared['totals'][number];

const SORTS = ['added', 'changed', 'withdrawn', 'merged'] as const;

/** How many records were added, changed, withdrawn and merged, by class. */
export function Totals({
  context,
  totals,
  hrefOfClass,
}: {
  context: RenderContext;
  totals: readonly Total[];
  hrefOfClass: (cls: Total['class']) => string;
}) {
  const { t, locale } = context;
  const number = new Intl.NumberFormat(locale);
  const countOf = (fits: (total: Total) => boolean): number =>
    totals.filter(fits).reduce((sum, { count }) => sum + count, 0);
  const classes = codes('changeClass').filter((cls) => countOf((total) => total.class === cls) > 0);
  const figure = (count: number) =>
    count > 0 ? <Num value={String(count)}>{number.format(count)}</Num> : null;
  return (
    <DataTable
      caption={t('compare.totals')}
      dense
      cards={false}
      rows={classes}
      rowKey={(cls) => cls}
      columns={[
        {
          id: 'class',
          header: t('compare.class'),
          rowHeader: true,
          cell: (cls) => <a href={hrefOfClass(cls)}>{word(context, 'changeClass', cls)}</a>,
        },
        ...SORTS.map((sort) => ({
          id: sort,
          header: t(`compare.sort.${sort}`),
          align: 'end' as const,
          cell: (cls: Total['class']) =>
            figure(countOf((total) => total.class === cls && total.sort === sort)),
        })),
        {
          id: 'together',
          header: t('compare.together'),
          align: 'end',
          cell: (cls) => figure(countOf((total) => total.class === cls)),
        },
      ]}
    />
  );
}
