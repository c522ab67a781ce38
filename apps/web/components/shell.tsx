import { Crumbs, SkipLink } from '@chancery/ui';
import type { ReactNode } from 'react';
import type { Register } from '../addresses/filters.ts';
import { hrefOf, type Page } from '../addresses/page.ts';
import type { DossierShown } from '../data/dossiers.ts';
import { FeedsAndExports } from './feeds-and-exports.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PageFooter } from './page-footer.tsx';
import { hrefFor, plain, type Reader } from './reader.ts';
import { SaidText } from './said.tsx';
import { SearchBox } from './search-box.tsx';
import { LookBack, TimeRibbon } from './time-ribbon.tsx';

const REGISTERS = [
  'projects',
  'meetings',
  'agreements',
  'trade',
  'timeline',
  'formats',
  'positions',
  'briefings',
  'map',
  'actors',
  'topics',
  'sources',
  'changes',
] as const satisfies readonly Register[];

/** Everything around a page: header, ribbon, footer. */
export function Shell({
  reader,
  page,
  dossier,
  reconstructed,
  crumb,
  status,
  children,
}: {
  reader: Reader;
  page: Page;
  dossier?: DossierShown | undefined;
  /** When the past of the dossier was last told anew, for a page that looks back behind its opening. */
  reconstructed?: string | null | undefined;
  /** The page itself, as the last of the crumbs. */
  crumb?: ReactNode;
  /** The page cache gives the answer this status; the body says why. */
  status?: 404 | 410;
  children: ReactNode;
}) {
  const { t } = reader;
  const current = 'register' in page ? page.register : null;
  return (
    <>
      <SkipLink>{t('site.skip')}</SkipLink>
      <header className="w-header">
        <div className="w-header__line">
          <a className="w-header__site" href={hrefFor(reader, { page: 'home' })}>
            {t('site.name')}
          </a>
          {dossier && (
            <a
              className="w-header__dossier"
              href={hrefFor(reader, { page: 'dossier', dossier: dossier.slug })}
            >
              <SaidText reader={reader} value={dossier.record.title} />
            </a>
          )}
          {dossier && current !== 'search' && <SearchBox reader={reader} />}
          <LanguageSwitch reader={reader} page={page} />
        </div>
        {dossier && (
          <nav className="w-header__nav" aria-label={t('nav.label')}>
            <ul>
              {REGISTERS.map((register) => (
                <li key={register}>
                  <a
                    href={hrefFor(reader, {
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
      <TimeRibbon reader={reader} page={page} dossier={dossier} />
      <main id="main" tabIndex={-1} className="w-main" {...(status && { 'data-status': status })}>
        <LookBack reader={reader} page={page} dossier={dossier} reconstructed={reconstructed} />
        {dossier && crumb && current && page.page === 'record' && (
          <div className="c-page">
            <Crumbs
              label={t('nav.crumbs')}
              items={[
                {
                  label: plain(reader, dossier.record.title),
                  href: hrefFor(reader, { page: 'dossier', dossier: dossier.slug }),
                },
                {
                  label: t(`nav.${current}`),
                  href: hrefFor(reader, {
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
        {dossier && !status && <FeedsAndExports reader={reader} page={page} />}
      </main>
      <PageFooter
        reader={reader}
        present={hrefOf(reader.locale, { asOf: null, validOn: null }, page)}
        dossier={dossier?.slug}
      />
    </>
  );
}
