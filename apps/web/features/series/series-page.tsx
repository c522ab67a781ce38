import { formatDate } from '@chancery/dates';
import { TradeChart } from '@chancery/figures';
import { DataTable, DefinitionList } from '@chancery/ui';
import { type Citing, sideName } from '../../components/citing.ts';
import { FigureFiles } from '../../components/figure/figure-frame.tsx';
import { truthFor } from '../../components/happened.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { FigureValue } from '../../components/series/figure-value.tsx';
import { seriesFigure } from '../../components/series/series-figure.ts';
import { basisInWords, unitOf } from '../../components/series/series-words.ts';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { SeriesShown } from '../../data/series.ts';

/** A series of one reporter and one compiler: the chart, its table, what the figures mean. */
export function SeriesPage({
  context,
  detail,
  citing,
}: {
  context: RenderContext;
  detail: SeriesShown;
  citing: Citing;
}) {
  const { t } = context;
  const { record, references } = detail;
  const figure = seriesFigure(context, detail);
  return (
    <article className="c-page w-record">
      <RecordHead context={context} label={basisInWords(context, record)} record={record} />

      {figure && (
        <section className="w-figure" aria-label={figure.chart.title}>
          <TradeChart {...figure.chart} />
          <FigureFiles context={context} register="trade" slug={detail.slug} />
        </section>
      )}

      <Section
        id="figures"
        title={t('series.figures')}
        note={t('series.unitNote', { unit: unitOf(context, record) })}
      >
        <Figures context={context} detail={detail} citing={citing} />
      </Section>

      <Section id="meaning" title={t('series.meaning')}>
        <DefinitionList
          items={[
            {
              id: 'reporter',
              term: t('series.reporter'),
              value: record.reporter.actor ? (
                <RecordLink context={context} to={references[record.reporter.actor]} />
              ) : record.reporter.side ? (
                sideName(context, citing.dossier, record.reporter.side)
              ) : (
                t('common.notKnown')
              ),
            },
            {
              id: 'compiler',
              term: t('series.compiler'),
              value: <RecordLink context={context} to={references[record.compiler]} />,
            },
            ...(record.partner
              ? [
                  {
                    id: 'partner',
                    term: t('series.partner'),
                    value: <RecordLink context={context} to={references[record.partner]} />,
                  },
                ]
              : []),
            { id: 'flow', term: t('series.flow'), value: word(context, 'flow', record.flow) },
            { id: 'commodity', term: t('series.commodity'), value: <bdi>{record.commodity}</bdi> },
            {
              id: 'period',
              term: t('series.periodType'),
              value: word(context, 'periodType', record.periodType),
            },
            {
              id: 'valuation',
              term: t('series.valuation'),
              value: word(context, 'valuation', record.valuation),
            },
            { id: 'unit', term: t('series.unit'), value: <bdi>{unitOf(context, record)}</bdi> },
          ]}
        />
      </Section>

      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      <Related context={context} detail={detail} />
    </article>
  );
}

function Figures({
  context,
  detail,
  citing,
}: {
  context: RenderContext;
  detail: SeriesShown;
  citing: Citing;
}) {
  const { t, locale } = context;
  const { record, figures = [] } = detail;
  const entry = (id: string) => record.observations.find((one) => one.id === id);
  return (
    <DataTable
      caption={t('series.figuresCaption')}
      hideCaption
      rows={figures}
      rowKey={(row) => row.id}
      empty={<p className="c-muted">{t('series.noFigures')}</p>}
      columns={[
        {
          id: 'period',
          header: t('series.column.period'),
          rowHeader: true,
          cell: (row) => (
            <SourcedInRow path={row.id}>
              <When context={context} date={row.period} />
              {truthFor(context, row.period) === 'may_have_happened' && (
                <span className="c-muted"> {t('common.maybe')}</span>
              )}
            </SourcedInRow>
          ),
        },
        {
          id: 'value',
          header: t('series.column.value'),
          align: 'end',
          cell: (row) => (
            <Sourced
              context={context}
              citing={citing}
              path={row.id}
              what={t('series.figureOf', { period: formatDate(row.period, locale) })}
              own={entry(row.id)?.evidence ?? []}
            >
              <FigureValue
                context={context}
                value={row.value}
                to={row.valueTo}
                qualifier={row.qualifier}
              />
            </Sourced>
          ),
        },
        {
          id: 'growth',
          header: t('series.column.growth'),
          align: 'end',
          cell: (row) => (
            <SourcedInRow path={row.id}>
              <Growth
                context={context}
                stated={entry(row.id)?.growth}
                derived={row.derivedGrowth}
              />
            </SourcedInRow>
          ),
        },
        {
          id: 'flags',
          header: t('series.column.flags'),
          cell: (row) =>
            row.flags
              .filter((flag) => flag !== 'A')
              .map((flag) => word(context, 'observationStatus', flag))
              .join(', ') || <span className="c-muted">{t('series.noFlags')}</span>,
        },
        {
          id: 'released',
          header: t('series.column.released'),
          cell: (row) => (
            <SourcedInRow path={row.id}>
              <When context={context} date={row.releasedOn} />
              <Vintages context={context} entry={entry(row.id)} />
            </SourcedInRow>
          ),
        },
      ]}
    />
  );
}

/** Growth as the source states it; else computed on reading, and said to be. */
function Growth({
  context,
  stated,
  derived,
}: {
  context: RenderContext;
  stated: string | undefined;
  derived: string | null;
}) {
  const { t } = context;
  return (
    <>
      {stated && <div>{t('series.growthStated', { percent: signed(stated, context.locale) })}</div>}
      {derived && (
        <div className="c-muted">
          {t('series.growthDerived', { percent: signed(derived, context.locale) })}
        </div>
      )}
    </>
  );
}

function Vintages({
  context,
  entry,
}: {
  context: RenderContext;
  entry: SeriesShown['record']['observations'][number] | undefined;
}) {
  const { t } = context;
  if (!entry || (entry.vintages.length === 0 && !entry.stated && !entry.note)) return null;
  return (
    <details className="w-vintages">
      <summary>{t('series.earlier', { count: entry.vintages.length })}</summary>
      <ul>
        {entry.vintages.map((vintage) => (
          <li key={vintage.id}>
            <FigureValue context={context} value={vintage.value} qualifier="exact" />{' '}
            <span className="c-muted">
              <When context={context} date={vintage.releasedOn} />
            </span>
          </li>
        ))}
        {entry.stated && (
          <li>
            {t('series.statedBeside')}{' '}
            {(['exports', 'imports', 'balance'] as const)
              .filter((part) => entry.stated?.[part])
              .map((part) => `${t(`series.${part}`)} ${entry.stated?.[part]}`)
              .join(' · ')}
          </li>
        )}
        {entry.note && (
          <li>
            <SaidText context={context} value={entry.note} none="" />
          </li>
        )}
      </ul>
    </details>
  );
}

function signed(percent: string, locale: string): string {
  return new Intl.NumberFormat(new Intl.Locale(locale, { numberingSystem: 'latn' }).toString(), {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 2,
  }).format(percent as Intl.StringNumericLiteral);
}
