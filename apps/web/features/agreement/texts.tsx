import { RecordLink } from '../../components/record-link.tsx';
import { plain, type RenderContext, said } from '../../components/render-context.ts';
import { langOf, wordIfCode } from '../../components/words.ts';
import type { AgreementShown } from '../../data/agreements.ts';

/** Where the text can be read, in which language. */
export function Texts({ context, detail }: { context: RenderContext; detail: AgreementShown }) {
  const { t } = context;
  const { texts } = detail.record;
  if (texts.length === 0) return <p className="c-muted">{t('agreement.noText')}</p>;
  return (
    <ul className="w-list">
      {texts.map(({ id, language, title, address, source }) => (
        <li key={id}>
          <span className="w-list__when">{wordIfCode(context, 'language', language)}</span>
          {address ? (
            <a href={address} lang={langOf(language)} dir="auto" className="w-address">
              {said(title, context.locale) ? plain(context, title) : address}
            </a>
          ) : (
            <span lang={langOf(language)} dir="auto">
              {said(title, context.locale) ? plain(context, title) : t('agreement.textNotOnline')}
            </span>
          )}
          {source && (
            <span className="c-muted">
              {' · '}
              <RecordLink context={context} to={detail.references[source]} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
