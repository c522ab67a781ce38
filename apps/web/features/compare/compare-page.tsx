import { formatDay } from '@chancery/dates';
import { Button, EmptyState, Field, Input, Notice, Pagination } from '@chancery/ui';
import type { Filters } from '../../addresses/filters.ts';
import { type Page, pathOf } from '../../addresses/page.ts';
import { timeFilterQuery } from '../../addresses/time-filter.ts';
import { CodeFilter } from '../../components/register/filter-fields.tsx';
import { hrefFor, plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import type { Compared } from '../../data/compare.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import { Ledger } from './ledger.tsx';
import { Totals } from './totals.tsx';
import type { TwoDays } from './two-days.ts';

const DAY_LENGTH = 10;

/** What differs between two days, for the dossier or for one record. */
export function ComparePage({
  context,
  dossier,
  filters,
  days,
  compared,
}: {
  context: RenderContext;
  dossier: DossierShown;
  filters: Filters;
  days: TwoDays;
  compared: Compared;
}) {
  const { t, locale } = context;
  const page = (given: Filters): Page => ({
    page: 'register',
    dossier: context.dossier,
    register: 'compare',
    filters: given,
  });
  const { cursor, ...asked } = filters;
  const from = compared.from.slice(0, DAY_LENGTH);
  const to = days.to?.slice(0, DAY_LENGTH) ?? context.today;
  const between = t('compare.between', {
    from: formatDay(from, locale),
    to: formatDay(to, locale),
  });
  return (
    <div className="c-page w-register w-compare">
      <header className="w-record__head">
        <h1>{t('compare.ribbon')}</h1>
        <p className="c-lede">
          {compared.record ? (
            <About context={context} record={compared.record} whole={hrefFor(context, page({}))} />
          ) : (
            t('compare.intro')
          )}
        </p>
      </header>
      <form
        className="w-filters"
        action={pathOf(locale, page({}))}
        method="get"
        aria-label={t('compare.days')}
      >
        {filters.record && <input type="hidden" name="record" value={filters.record} />}
        {timeFilterQuery(context.view).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="c-filters">
          <Field id="from" label={t('compare.from')}>
            <Input type="date" name="from" defaultValue={from} max={context.today} />
          </Field>
          <Field id="to" label={t('compare.to')}>
            <Input type="date" name="to" defaultValue={to} max={context.today} />
          </Field>
          <CodeFilter
            context={context}
            name="class"
            label={t('compare.class')}
            list="changeClass"
            filters={filters}
          />
          <div className="w-filters__act">
            <Button type="submit" variant="primary">
              {t('compare.show')}
            </Button>
          </div>
        </div>
      </form>
      <Remarks context={context} dossier={dossier} days={days} from={from} />
      <h2>{between}</h2>
      {!filters.record && compared.totals.length > 0 && (
        <Totals
          context={context}
          totals={compared.totals}
          hrefOfClass={(cls) => hrefFor(context, page({ ...asked, class: cls }))}
        />
      )}
      {compared.items.length > 0 ? (
        <Ledger
          context={context}
          dossier={dossier}
          from={from}
          to={days.to}
          caption={t(filters.class ? 'compare.countFiltered' : 'compare.count', {
            count: compared.total,
          })}
          items={compared.items}
          open={Boolean(filters.record)}
        />
      ) : (
        <EmptyState title={t(filters.class ? 'compare.nothingFiltered' : 'compare.nothing')} />
      )}
      {(compared.nextCursor || cursor) && (
        <Pagination
          label={t('register.pages')}
          {...(cursor && {
            previous: { href: hrefFor(context, page(asked)), label: t('register.first') },
          })}
          {...(compared.nextCursor && {
            next: {
              href: hrefFor(context, page({ ...asked, cursor: compared.nextCursor })),
              label: t('register.next'),
            },
          })}
        />
      )}
    </div>
  );
}

/** Which record is compared, and the way to all of them. */
function About({
  context,
  record,
  whole,
}: {
  context: RenderContext;
  record: NonNullable<Compared['record']>;
  whole: string;
}) {
  const { t } = context;
  const href = record.slug && recordHref(context, record.kind, record.slug);
  const title = plain(context, record.title, t('common.redacted'));
  return (
    <>
      {t('compare.introOne')}{' '}
      {href && record.state === 'shown' ? <a href={href}>{title}</a> : title}
      {' · '}
      <a href={whole}>{t('compare.all')}</a>
    </>
  );
}

/** What a reader should know of the days chosen. */
function Remarks({
  context,
  dossier,
  days,
  from,
}: {
  context: RenderContext;
  dossier: DossierShown;
  days: TwoDays;
  from: string;
}) {
  const { t, locale, view } = context;
  const opened = dossier.record.openedAt;
  const remarks = [
    view.asOf && t('compare.asOfLeads'),
    days.turned && t('compare.backwards'),
    opened &&
      from < opened.slice(0, DAY_LENGTH) &&
      t('compare.reconstructed', { date: formatDay(opened, locale) }),
  ].filter((text) => typeof text === 'string');
  if (remarks.length === 0) return null;
  return (
    <Notice role="note">
      {remarks.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
