import { descriptions, urlOfKind } from '@chancery/api/kinds';
import { Crumbs, SkipLink } from '@chancery/ui';
import type { ReactNode } from 'react';
import { KINDS, type Register } from '../addresses/filters.ts';
import { hrefOf, type Page } from '../addresses/page.ts';
import type { DossierShown } from '../data/dossiers.ts';
import { FeedsAndExports } from './feeds-and-exports.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PageFooter } from './page-footer.tsx';
import { hrefFor, plain, type RenderContext } from './render-context.ts';
import { SaidText } from './said.tsx';
import { SearchBox } from './search-box.tsx';
import { LookBack, TimeRibbon } from './time-ribbon.tsx';

/** What the menu has besides the registers of kinds, and the place of each in it. */
const OTHERS = [
  { register: 'map', place: 9 },
  { register: 'changes', place: 13 },
] as const;
const REGISTERS: readonly Register[] = [
  ...KINDS.map((kind) => ({ register: urlOfKind[kind], place: descriptions[kind].menu })),
  ...OTHERS,
]
  .toSorted((one, other) => one.place - other.place)
  .map(({ register }) => register);

/** Everything around a page: header, ribbon, footer. */
export function Shell({
  context,
  page,
  dossier,
  reconstructed,
  crumb,
  status,
  nothing,
  children,
}: {
  context: RenderContext;
  page: Page;
  dossier?: DossierShown | undefined;
  /** When the past of the dossier was last told anew, for a page that looks back behind its opening. */
  reconstructed?: string | null | undefined;
  /** The page itself, as the last of the crumbs. */
  crumb?: ReactNode;
  /** The page cache gives the answer this status; the body says why. */
  status?: 400 | 404 | 410 | 503;
  /** In the time looked back to nothing had been published here yet. */
  nothing?: boolean;
  children: ReactNode;
}) {
  const { t } = context;
  const current = 'register' in page ? page.register : null;
  return (
    <>
      <SkipLink>{t('site.skip')}</SkipLink>
      <header className="w-header">
        <div className="w-header__line">
          <a className="w-header__site" href={hrefFor(context, { page: 'home' })}>
            {t('site.name')}
          </a>
          {dossier && (
            <a
              className="w-header__dossier"
              href={hrefFor(context, { page: 'dossier', dossier: dossier.slug })}
            >
              <SaidText context={context} value={dossier.record.title} />
            </a>
          )}
          {dossier && current !== 'search' && <SearchBox context={context} />}
          <LanguageSwitch context={context} page={page} />
        </div>
        {dossier && (
          <nav className="w-header__nav" aria-label={t('nav.label')}>
            <ul>
              {REGISTERS.map((register) => (
                <li key={register}>
                  <a
                    href={hrefFor(context, {
                      page: 'register',
                      dossier: dossier.slug,
                      register,
                      filters: {},
                    })}
                    aria-current={
                      current === register
                        ? page.page === 'register'
                          ? 'page'
                          : 'true'
                        : undefined
                    }
                  >
                    {t(`nav.${register}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <TimeRibbon context={context} page={page} dossier={dossier} />
      <main id="main" tabIndex={-1} className="w-main" {...(status && { 'data-status': status })}>
        <LookBack
          context={context}
          page={page}
          dossier={dossier}
          reconstructed={reconstructed}
          nothing={nothing}
        />
        {dossier && crumb && current && page.page === 'record' && (
          <div className="c-page">
            <Crumbs
              label={t('nav.crumbs')}
              items={[
                {
                  label: plain(context, dossier.record.title),
                  href: hrefFor(context, { page: 'dossier', dossier: dossier.slug }),
                },
                {
                  label: t(`nav.${current}`),
                  href: hrefFor(context, {
                    page: 'register',
                    dossier: dossier.slug,
                    register: current,
                    filters: {},
                  }),
                },
                { label: crumb },
              ]}
            />
          </div>
        )}
        {children}
        {dossier && !status && <FeedsAndExports context={context} page={page} />}
      </main>
      <PageFooter
        context={context}
        present={hrefOf(context.locale, { asOf: null, validOn: null }, page)}
        dossier={dossier?.slug}
      />
    </>
  );
}
