import { join } from 'node:path';
import type { NextConfig } from 'next';
import { distDir } from './env.ts';
import { prepareFonts } from './fonts.ts';
import { prepareScripts } from './prepare-scripts.ts';

const here = import.meta.dirname;
const A_YEAR = 'public, max-age=31536000, immutable';

prepareFonts(here);
prepareScripts(here);

const config: NextConfig = {
  distDir: distDir(),
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandlers: { default: join(here, 'cache/use-cache-handler.ts') },
  cacheHandler: join(here, 'cache/page-cache-handler.ts'),
  // The two handlers above are the only caches; Next's own would not hear of a publication.
  cacheMaxMemorySize: 0,
  // A lost invalidation heals within the hour; otherwise the tag clock says what is old.
  cacheLife: { record: { stale: 300, revalidate: 3600, expire: 7200 } },
  transpilePackages: [
    '@chancery/api',
    '@chancery/dates',
    '@chancery/db',
    '@chancery/exchange',
    '@chancery/figures',
    '@chancery/files',
    '@chancery/ui',
    '@chancery/vocabularies',
  ],
  serverExternalPackages: [
    'pg',
    'lru-cache',
    'rate-limiter-flexible',
    'pino',
    'prom-client',
    'warcio',
  ],
  // `npm test` checks types, once for all workspaces.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: join(here, '../..') },
  // There is no one root layout: the language is part of the path.
  experimental: { globalNotFound: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // Browsers ask for it on pages that name no icon, such as a file or the page of the API.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  headers: async () => [
    {
      source: '/:path*',
      // The content security policy comes with each answer: a figure's is another than a page's.
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
        { key: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()' },
        { key: 'cross-origin-opener-policy', value: 'same-origin' },
        { key: 'x-frame-options', value: 'DENY' },
      ],
    },
    { source: '/generated/:path*', headers: [{ key: 'cache-control', value: A_YEAR }] },
  ],
};

export default config;
