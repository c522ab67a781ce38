import { formatDate, formatDay, formatInstant } from '@chancery/dates';
import { Button, ButtonLink, Field, Input, Notice, Ribbon } from '@chancery/ui';
import { hrefOf, KIND_OF, type Page, pathOf } from '../addresses/page.ts';
import { PRESENT } from '../addresses/time-filter.ts';
import type { DossierShown } from '../data/dossiers.ts';
import { compareHref } from './changes/compare-href.ts';
import type { RenderContext } from './render-context.ts';

const DAY_LENGTH = 10;

/** Says which time is shown, and opens onto the time machine. */
export function TimeRibbon({
  context,
  page,
  dossier,
}: {
  context: RenderContext;
  page: Page;
  dossier?: DossierShown | undefined;
}) {
  const { t, view } = context;
  const past = view.asOf !== null || view.validOn !== null;
  return (
    <Ribbon
      label={t('time.label')}
      tone={past ? 'past' : 'present'}
      start={timeInWords(context)}
      end={past ? undefined : t('time.open')}
    >
      <TimeMachine context={context} page={page} dossier={dossier} />
    </Ribbon>
  );
}

/** Since when and why the page looks as it does: what was said then, or what is told of it now. */
export function LookBack({
  context,
  page,
  dossier,
  reconstructed,
  nothing,
}: {
  context: RenderContext;
  page: Page;
  dossier?: DossierShown | undefined;
  reconstructed?: string | null | undefined;
  /** What was then was nothing: there are no words of that time to show. */
  nothing?: boolean | undefined;
}) {
  const { t, view, locale } = context;
  const ignored = view.validOn !== null && isUndated(page);
  const ofTheDay =
    view.validOn &&
    (ignored
      ? t('time.validOnIgnored')
      : t('time.validOnNote', { date: formatDate(view.validOn, locale) }));
  if (!view.asOf) {
    return view.validOn ? (
      <div className="c-page w-lookback">
        <Notice role="note">{ofTheDay}</Notice>
      </div>
    ) : null;
  }
  const then = nothing
    ? t('time.nothingThen', { date: asOfInWords(view.asOf, locale) })
    : lookBackTitle(context, dossier);
  return (
    <div className="c-page w-lookback">
      <Notice tone="past" role="note" title={then}>
        {nothing && <p>{t('time.nothingThenWhy')}</p>}
        {isReconstruction(context, dossier) && reconstructed && (
          <p>{t('time.lastReconstruction', { date: formatInstant(reconstructed, locale) })}</p>
        )}
        {ofTheDay && <p>{ofTheDay}</p>}
        <p>
          <a href={hrefOf(locale, PRESENT, page)}>{t('time.toPresent')}</a>
        </p>
      </Notice>
    </div>
  );
}

/** A plain GET form: the browser makes the address. */
function TimeMachine({
  context,
  page,
  dossier,
}: {
  context: RenderContext;
  page: Page;
  dossier: DossierShown | undefined;
}) {
  const { t, view, locale } = context;
  const opened = dossier?.record.openedAt;
  return (
    <form className="w-time" action={pathOf(locale, page)} method="get">
      {page.page === 'register' &&
        Object.entries(page.filters)
          // A cursor belongs to the instant of its first page.
          .filter(([name]) => name !== 'cursor')
          .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Field id="asOf" label={t('time.asOf')} help={t('time.asOfHelp')}>
        <Input name="asOf" defaultValue={view.asOf ?? ''} placeholder="2021-04-08" dir="ltr" />
      </Field>
      <Field id="validOn" label={t('time.validOn')} help={t('time.validOnHelp')}>
        <Input
          name="validOn"
          defaultValue={view.validOn ?? ''}
          placeholder="2020-12-31"
          dir="ltr"
        />
      </Field>
      <div className="w-time__act">
        <Button type="submit" variant="primary">
          {t('time.show')}
        </Button>
        {(view.asOf || view.validOn) && (
          <ButtonLink href={hrefOf(locale, PRESENT, page)}>{t('time.toPresent')}</ButtonLink>
        )}
      </div>
      {dossier && (
        <p className="w-time__note">
          <a href={compareHref(context, recordOf(page))}>{t('compare.ribbon')}</a>
        </p>
      )}
      {opened && (
        <p className="c-muted w-time__note">
          {t('time.opened', { date: formatDay(opened, locale) })}
        </p>
      )}
    </form>
  );
}

const recordOf = (page: Page) =>
  page.page === 'record' ? { kind: KIND_OF[page.register], slug: page.slug } : undefined;

function timeInWords({ t, view, locale }: RenderContext): string {
  const validOn = view.validOn && formatDate(view.validOn, locale);
  if (view.asOf) {
    const date = asOfInWords(view.asOf, locale);
    return validOn ? t('time.pastValid', { date, validOn }) : t('time.past', { date });
  }
  return validOn ? t('time.presentValid', { validOn }) : t('time.present');
}

function lookBackTitle(context: RenderContext, dossier: DossierShown | undefined): string {
  const { t, view, locale } = context;
  const date = asOfInWords(view.asOf ?? '', locale);
  return isReconstruction(context, dossier)
    ? t('time.reconstructed', { date })
    : t(view.asOf?.length === DAY_LENGTH ? 'time.asPublished' : 'time.asPublishedAt', { date });
}

/** Kinds without a date that `validOn` could read. */
const UNDATED: readonly string[] = ['sources', 'changes', 'references', 'search'];

const isUndated = (page: Page): boolean =>
  'register' in page &&
  (UNDATED.includes(page.register) || (page.page === 'register' && page.register === 'actors'));

/** Whether the instant lies before the record was kept live. */
function isReconstruction({ view }: RenderContext, dossier: DossierShown | undefined): boolean {
  const opened = dossier?.record.openedAt;
  if (!view.asOf || !opened) return false;
  const end = view.asOf.length === DAY_LENGTH ? `${view.asOf}T23:59:59.999Z` : view.asOf;
  return end < new Date(opened).toISOString();
}

const asOfInWords = (asOf: string, locale: RenderContext['locale']): string =>
  asOf.length === DAY_LENGTH ? formatDay(asOf, locale) : formatInstant(asOf, locale);
