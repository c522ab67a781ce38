import { plain, type Reader, said } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { languageName } from '../../components/words.ts';
import type { AgreementShown } from '../../data/agreements.ts';

/** Where the text can be read, in which language. */
export function Texts({ reader, detail }: { reader: Reader; detail: AgreementShown }) {
  const { t } = reader;
  const { texts } = detail.record;
  if (texts.length === 0) return <p className="c-muted">{t('agreement.noText')}</p>;
  return (
    <ul className="w-list">
      {texts.map(({ id, language, title, address, source }) => (
        <li key={id}>
          <span className="w-list__when">{languageName(reader, language)}</span>
          {address ? (
            <a href={address} lang={language} dir="auto" className="w-address">
              {said(title, reader.locale) ? plain(reader, title) : address}
            </a>
          ) : (
            <span lang={language} dir="auto">
              {said(title, reader.locale) ? plain(reader, title) : t('agreement.textNotOnline')}
            </span>
          )}
          {source && (
            <span className="c-muted">
              {' · '}
              <RecordLink reader={reader} to={detail.references[source]} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
