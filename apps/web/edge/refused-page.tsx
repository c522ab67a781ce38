import { Button, ButtonLink, Field, Input, Select } from '@chancery/ui';
import { codes } from '@chancery/vocabularies';
import { type Accepts, type Problem, REGISTER_FILTERS } from '../addresses/filters.ts';
import { hrefOf, type Page, pathOf } from '../addresses/page.ts';
import { PRESENT } from '../addresses/time-filter.ts';
import { filterName } from '../components/register/facet-filters.tsx';
import { plain, type RenderContext } from '../components/render-context.ts';
import { Shell } from '../components/shell.tsx';
import { word } from '../components/words.ts';
import { type DossierShown, dossierBySlug } from '../data/dossiers.ts';
import { Unanswered } from './failure.ts';
import { acceptedInstead } from './words.ts';

/**
 * What a page is when it cannot be had as it was asked for: the parameter that is not right and what
 * would be, in a form that still holds what was typed; or, without a problem, that the record cannot
 * be reached at the moment.
 */
export async function RefusedPage({
  context,
  page,
  typed,
  problem,
}: {
  context: RenderContext;
  page: Page;
  typed: Record<string, string>;
  problem: Problem | null;
}) {
  const { t, locale } = context;
  // Nothing is read where nothing can be.
  const dossier = problem ? await shownDossier(context) : undefined;
  const bare = 'filters' in page ? { ...page, filters: {} } : page;
  return (
    <Shell context={context} page={bare} dossier={dossier} status={problem ? 400 : 503}>
      <div className="c-page w-problem">
        <p className="c-label">{problem ? 400 : 503}</p>
        <h1>{t(problem ? 'problem.badTitle' : 'problem.awayTitle')}</h1>
        {problem ? (
          <>
            <p className="c-lede">
              {t.rich('problem.bad', {
                parameter: () => <bdi key="parameter">{problem.parameter}</bdi>,
                value: () => <bdi key="value">{problem.value}</bdi>,
              })}
            </p>
            <p>{acceptedInstead(locale, problem)}</p>
          </>
        ) : (
          <p className="c-lede">{t('problem.away')}</p>
        )}
        {page.page !== 'unknown' && (
          <TypedForm context={context} page={bare} typed={typed} problem={problem} />
        )}
        <p className="w-problem__act">
          {page.page !== 'unknown' && (
            <ButtonLink
              href={`${pathOf(locale, page)}${queryOf(problem ? without(typed, problem.parameter) : typed)}`}
            >
              {t(problem ? 'problem.without' : 'problem.again')}
            </ButtonLink>
          )}
          <ButtonLink
            href={hrefOf(
              locale,
              PRESENT,
              dossier ? { page: 'dossier', dossier: dossier.slug } : { page: 'home' },
            )}
          >
            {dossier ? plain(context, dossier.record.title) : t('absent.home')}
          </ButtonLink>
        </p>
      </div>
    </Shell>
  );
}

/** The dossier around the page, for its header; none where there is none, or it cannot be read. */
export async function shownDossier(context: RenderContext): Promise<DossierShown | undefined> {
  if (!context.dossier) return undefined;
  try {
    const found = await dossierBySlug(context.view, context.dossier);
    return found.state === 'shown' ? found : undefined;
  } catch (error) {
    if (error instanceof Unanswered) return undefined;
    throw error;
  }
}

const queryOf = (typed: Record<string, string>): string => {
  const query = new URLSearchParams(typed).toString();
  return query && `?${query}`;
};

const without = (typed: Record<string, string>, parameter: string): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => name !== parameter));

/** The parameters that were given, and the two times, to be corrected and sent again. */
function TypedForm({
  context,
  page,
  typed,
  problem,
}: {
  context: RenderContext;
  page: Page;
  typed: Record<string, string>;
  problem: Problem | null;
}) {
  const { t, locale } = context;
  const filters = 'filters' in page ? Object.entries<Accepts>(REGISTER_FILTERS[page.register]) : [];
  // A cursor is nothing that one types.
  const given = filters.filter(([name]) => name !== 'cursor' && typed[name] !== undefined);
  return (
    <form
      className="c-form"
      action={pathOf(locale, page)}
      method="get"
      aria-label={t('problem.correct')}
    >
      {[...given.map(([name]) => name), 'asOf', 'validOn'].map((name) => {
        const accepts = given.find(([known]) => known === name)?.[1];
        const value = typed[name] ?? '';
        const options = accepts && optionsOf(context, accepts);
        return (
          <Field
            key={name}
            id={`typed-${name}`}
            label={labelOf(context, name, accepts)}
            error={problem?.parameter === name && acceptedInstead(locale, problem)}
          >
            {options ? (
              <Select
                name={name}
                defaultValue={value}
                options={[
                  { value: '', label: t('register.any') },
                  ...(options.some((one) => one.value === value) ? [] : [{ value, label: value }]),
                  ...options,
                ]}
              />
            ) : (
              <Input name={name} defaultValue={value} dir={name === 'q' ? 'auto' : 'ltr'} />
            )}
          </Field>
        );
      })}
      <Button type="submit" variant="primary">
        {t('time.show')}
      </Button>
    </form>
  );
}

function optionsOf(
  context: RenderContext,
  accepts: Accepts,
): { value: string; label: string }[] | null {
  if (typeof accepts === 'string') return null;
  return 'codes' in accepts
    ? codes(accepts.codes).map((code) => ({
        value: code,
        label: word(context, accepts.codes, code),
      }))
    : accepts.options.map((value) => ({ value, label: value }));
}

function labelOf(context: RenderContext, name: string, accepts: Accepts | undefined): string {
  const { t } = context;
  if (name === 'asOf' || name === 'validOn') return t(`time.${name}`);
  if (name === 'q') return t('search.box');
  if (name === 'record') return t('problem.record');
  const list = typeof accepts === 'object' && 'codes' in accepts ? accepts.codes : undefined;
  return filterName(context, { name, ...(list && { list }) });
}
