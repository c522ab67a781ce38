import { Button, Input } from '@chancery/ui';
import { KINDS, TEXT_MAX } from '../addresses/filters.ts';
import { pathOf, registerOf } from '../addresses/page.ts';
import { timeFilterQuery } from '../addresses/time-filter.ts';
import scripts from '../generated/scripts.json' with { type: 'json' };
import type { RenderContext } from './render-context.ts';

/**
 * The search of a dossier, in the header of each of its pages: a plain form. The script proposes
 * names while one types.
 */
export function SearchBox({ context }: { context: RenderContext }) {
  const { t } = context;
  const page = {
    page: 'register',
    dossier: context.dossier,
    register: 'search',
    filters: {},
  } as const;
  return (
    <search>
      <form
        className="w-search"
        action={pathOf(context.locale, page)}
        method="get"
        data-suggest={JSON.stringify(setupOf(context))}
      >
        {timeFilterQuery(context.view).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Input
          type="search"
          name="q"
          className="w-search__field"
          aria-label={t('search.box')}
          placeholder={t('search.go')}
          maxLength={TEXT_MAX}
          autoComplete="off"
          dir="auto"
        />
        <Button type="submit">{t('search.go')}</Button>
        {/* The script fills it. */}
        <div
          id="suggestions"
          className="w-search__list"
          role="listbox"
          tabIndex={-1}
          aria-label={t('search.suggestions')}
          hidden
        />
      </form>
      <script src={scripts.suggest} async />
    </search>
  );
}

/** What the script needs to know: see `Setup` in client/suggest.js. */
function setupOf(context: RenderContext): object {
  const { t, locale, view, dossier } = context;
  const query = new URLSearchParams(timeFilterQuery(view)).toString();
  return {
    input: { dossier, ...(view.asOf && { asOf: view.asOf }) },
    locale,
    query: query && `?${query}`,
    kinds: Object.fromEntries(
      KINDS.map((kind) => {
        const register = registerOf(kind) ?? 'projects';
        const path = pathOf(locale, { page: 'register', dossier, register, filters: {} });
        return [kind, { path, label: t(`search.kinds.${kind}`) }];
      }),
    ),
  };
}
