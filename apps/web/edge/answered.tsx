import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type Accepts, type Problem, REGISTER_FILTERS } from '../addresses/filters.ts';
import type { Page } from '../addresses/page.ts';
import { timeFilterQuery } from '../addresses/time-filter.ts';
import {
  type RenderContext,
  type RouteParams,
  renderContextOf,
} from '../components/render-context.ts';
import { AbsentPage } from '../components/routes/absent-page.tsx';
import { Unanswered } from './failure.ts';
import { RefusedPage, shownDossier } from './refused-page.tsx';

/** A page, or where a read for it was not answered the page that says why. A fault of ours stays one. */
export async function answered(
  context: RenderContext,
  page: Page,
  render: () => Promise<ReactNode>,
): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    if (!(error instanceof Unanswered) || error.failure.status === 500) throw error;
    const { failure } = error;
    if (failure.status === 404)
      return <AbsentPage context={context} page={page} dossier={await shownDossier(context)} />;
    return (
      <RefusedPage
        context={context}
        page={page}
        typed={given(context, page)}
        problem={failure.status === 400 ? problemOf(context, page, failure.parameter) : null}
      />
    );
  }
}

/** Title and addresses of a page; of one that was not answered, a title alone. */
export async function answeredMetadata(
  params: RouteParams,
  make: (context: RenderContext) => Promise<Metadata>,
): Promise<Metadata> {
  const context = await renderContextOf(params);
  if (!context) return {};
  try {
    return await make(context);
  } catch (error) {
    if (!(error instanceof Unanswered) || error.failure.status === 500) throw error;
    return unansweredMetadata(context, error.failure.status);
  }
}

export const unansweredMetadata = ({ t }: RenderContext, status: 400 | 404 | 503): Metadata => ({
  title: t(
    status === 400 ? 'problem.badTitle' : status === 404 ? 'absent.title' : 'problem.awayTitle',
  ),
  robots: { index: false },
});

/** All that the address of a page gives. */
const given = ({ view }: RenderContext, page: Page): Record<string, string> => ({
  ...('filters' in page ? page.filters : {}),
  ...Object.fromEntries(timeFilterQuery(view)),
});

/** What the API refused, in terms of the address. */
function problemOf(context: RenderContext, page: Page, parameter: string): Problem {
  const taken: Record<string, Accepts> = 'filters' in page ? REGISTER_FILTERS[page.register] : {};
  return {
    parameter,
    value: given(context, page)[parameter] ?? '',
    accepts:
      parameter === 'asOf' || parameter === 'validOn' ? parameter : (taken[parameter] ?? 'text'),
  };
}
