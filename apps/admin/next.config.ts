import { join } from 'node:path';
import type { NextConfig } from 'next';
import { distDir } from './env.ts';

const config: NextConfig = {
  distDir,
  poweredByHeader: false,
  transpilePackages: [
    '@chancery/api',
    '@chancery/auth',
    '@chancery/dates',
    '@chancery/db',
    '@chancery/exchange',
    '@chancery/figures',
    '@chancery/files',
    '@chancery/ui',
    '@chancery/vocabularies',
  ],
  serverExternalPackages: ['pg', 'rate-limiter-flexible', 'pino', 'prom-client', 'warcio'],
  // `npm test` checks types, once for all workspaces.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: join(import.meta.dirname, '../..') },
  // `forbidden()` answers 403 with app/forbidden.tsx.
  // A file of 16 MiB in base64 (`desk.sources.takeFile`) passes through proxy.ts.
  experimental: { authInterrupts: true, proxyClientMaxBodySize: '24mb' },
  headers: async () => [
    {
      // The content security policy needs a nonce for each page: proxy.ts.
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
      ],
    },
  ],
};

export default config;
