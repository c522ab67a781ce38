import { directionOf } from '@chancery/vocabularies';
import type { Reader } from './reader.ts';
import { type LocalizedText, said } from './reader.ts';

/** A text in the reader's language; in another it is marked as such, and none is said to be none. */
export function SaidText({
  reader,
  value,
  none,
}: {
  reader: Reader;
  value: LocalizedText | null | undefined;
  none?: string;
}) {
  const found = said(value, reader.locale);
  if (!found) return <span className="c-muted">{none ?? reader.t('common.notKnown')}</span>;
  if (!found.fallback) return found.text;
  return (
    <>
      <span lang={found.locale} dir={directionOf(found.locale)}>
        {found.text}
      </span>{' '}
      <FallbackMark reader={reader} locale={found.locale} />
    </>
  );
}

/** A long text, paragraph by paragraph. */
export function SaidProse({
  reader,
  value,
}: {
  reader: Reader;
  value: LocalizedText | null | undefined;
}) {
  const found = said(value, reader.locale);
  if (!found) return null;
  return (
    <div className="c-prose">
      {found.fallback && (
        <p>
          <FallbackMark reader={reader} locale={found.locale} />
        </p>
      )}
      {found.text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
        <p key={index} lang={found.locale} dir={directionOf(found.locale)}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}

export function FallbackMark({ reader, locale }: { reader: Reader; locale: 'en' | 'ru' | 'ur' }) {
  return (
    <span className="w-fallback">
      {reader.t('common.fallback', { language: reader.t(`language.in.${locale}`) })}
    </span>
  );
}
