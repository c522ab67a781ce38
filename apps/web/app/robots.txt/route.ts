import { connection } from 'next/server';
import { env } from '../../env.ts';

export async function GET(): Promise<Response> {
  await connection();
  const lines = [
    'User-agent: *',
    'Allow: /',
    // Every page has a past for each day there ever was.
    'Disallow: /*?*asOf=',
    'Disallow: /*?*validOn=',
    'Disallow: /*?*cursor=',
    '',
    `Sitemap: ${env().PUBLIC_URL}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  });
}
