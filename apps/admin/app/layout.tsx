import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Providers } from '../components/providers.tsx';
import { readTheme, THEME_COOKIE } from '../components/theme.ts';
import '@chancery/ui/fonts/cyrillic.css';
import '@chancery/ui/fonts/urdu.css';
import '@chancery/ui/styles.css';
import '@chancery/figures/styles.css';
import './admin.css';

export const metadata: Metadata = {
  title: { default: 'Chancery desk', template: '%s · Chancery desk' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" dir="ltr" {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <head>
        {/* Where libraries that add a style of their own look for it. */}
        <meta property="csp-nonce" nonce={nonce} content={nonce} />
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
