import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g;

/** The policy of a whole page: its own inline scripts by hash, and nothing else inline. */
export function contentSecurityPolicy(html: string): string {
  const hashes = new Set<string>();
  for (const match of html.matchAll(INLINE_SCRIPT)) {
    hashes.add(
      `'sha256-${createHash('sha256')
        .update(match.groups?.code ?? '')
        .digest('base64')}'`,
    );
  }
  return policy([...hashes]);
}

/** The policy of an answer that has no inline script. */
export function policy(scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts.map((hash) => ` ${hash}`).join('')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
