import { directionOf } from '@chancery/vocabularies';
import type { RenderContext } from './render-context.ts';
import { type LocalizedText, said } from './render-context.ts';

/** A text in the reader's language; in another it is marked as such, and none is said to be none. */
export function SaidText({
  context,
  value,
  none,
}: {
  context: RenderContext;
  value: LocalizedText | null | undefined;
  none?: string;
}) {
  const found = said(value, context.locale);
  if (!found) return <span className="c-muted">{none ?? context.t('common.notKnown')}</span>;
  if (!found.fallback) return found.text;
  return (
    <>
      <span lang={found.locale} dir={directionOf(found.locale)}>
        {found.text}
      </span>{' '}
      <FallbackMark context={context} locale={found.locale} />
    </>
  );
}

/** A long text, paragraph by paragraph. */
export function SaidProse({
  context,
  value,
}: {
  context: RenderContext;
  value: LocalizedText | null | undefined;
}) {
  const found = said(value, context.locale);
  if (!found) return null;
  return (
    <div className="c-prose">
      {found.fallback && (
        <p>
          <FallbackMark context={context} locale={found.locale} />
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

export function FallbackMark({
  context,
  locale,
}: {
  context: RenderContext;
  locale: 'en' | 'ru' | 'ur';
}) {
  return (
    <span className="w-fallback">
      {context.t('common.fallback', { language: context.t(`language.in.${locale}`) })}
    </span>
  );
}
