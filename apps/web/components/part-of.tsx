import type { RenderContext } from './render-context.ts';

/** Says that a list shows a part of what there is, and leads to the rest; nothing where it is whole. */
export function PartOf({
  context,
  shown,
  total,
  href,
}: {
  context: RenderContext;
  shown: number;
  total: number;
  /** Where all of them stand; absent where no page has them all. */
  href?: string | undefined;
}) {
  if (total <= shown) return null;
  const { t } = context;
  return (
    <p className="w-more">
      {t('register.part', { shown, total })}
      {href && (
        <>
          {' '}
          <a href={href}>{t('register.all')}</a>
        </>
      )}
    </p>
  );
}
