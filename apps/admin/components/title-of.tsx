import type { ReactNode } from 'react';

type Localized = Partial<Record<'en' | 'ru' | 'ur', string>> | null;

const ORDER = ['en', 'ru', 'ur'] as const;

/** A title as plain text, in the first language that it has. */
export function titleText(title: Localized): string {
  const locale = ORDER.find((one) => title?.[one]);
  return (locale && title?.[locale]) || 'Without a title';
}

/** The same, in its own script and direction. */
export function TitleOf({ title }: { title: Localized }): ReactNode {
  const locale = ORDER.find((one) => title?.[one]);
  if (!locale || locale === 'en') return titleText(title);
  return (
    <bdi lang={locale} dir={locale === 'ur' ? 'rtl' : 'ltr'}>
      {title?.[locale]}
    </bdi>
  );
}
