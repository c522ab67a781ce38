import '@chancery/ui/styles.css';
import '@chancery/figures/styles.css';
import '../../site.css';
import '../../changes.css';
import '../../codebook.css';
import '../../search.css';
import { directionOf, type Locale, locales } from '@chancery/vocabularies';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { parseViewSegment } from '../../../addresses/time-filter.ts';
import { NoSuchAddress } from '../../../components/no-such-address.tsx';
import fonts from '../../../generated/fonts.json' with { type: 'json' };

// The whole page waits for its data: a page is kept whole or not at all.
export const instant = false;

/** What the build renders in place of a view. */
const PLACEHOLDER = '_';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#15181c' },
  ],
};

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; view: string }>;
}) {
  const { locale, view } = await params;
  const known = locales.find((code) => code === locale);
  const reading = parseViewSegment(view);
  // Only proxy.ts makes these segments; an address that reaches here without it means nothing.
  if (view !== PLACEHOLDER && (!known || !reading)) {
    return (
      <html lang="en">
        <body>
          <NoSuchAddress />
        </body>
      </html>
    );
  }
  const language: Locale = known ?? 'en';
  const past = reading?.asOf;
  return (
    <html lang={language} dir={directionOf(language)} {...(past && { 'data-looking-back': '' })}>
      <head>
        {fonts[language].preload.map((href) => (
          <link
            key={href}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            href={href}
          />
        ))}
        <link rel="stylesheet" href={fonts[language].css} precedence="fonts" />
      </head>
      <body>{children}</body>
    </html>
  );
}
