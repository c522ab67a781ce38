import type { ServerResponse } from 'node:http';

/** Two years; a browser that has been here by https once asks for nothing else. */
const HTTPS_ONLY = 'max-age=63072000';

/** What may be loaded by an answer that says nothing of it itself. Figures have no styles but attributes. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const NOT_MODIFIED = 304;

/** How the framework tells itself which route an address leads to. */
const INNER = 'x-middleware-';

/**
 * Sees to it that an answer, whoever gives it, has a content security policy, asks for https where the
 * app is served by it, and does not tell how it came about.
 */
export function settleAnswer(
  response: ServerResponse,
  { isSecure, isDevelopment }: { isSecure: boolean; isDevelopment: boolean },
): void {
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, _, head: unknown[]) {
      for (const name of response.getHeaderNames())
        if (name.startsWith(INNER)) response.removeHeader(name);
      if (isSecure) response.setHeader('strict-transport-security', HTTPS_ONLY);
      // Headers of a 304 take the place of those that its reader has kept, and pages of a server in
      // development have no policy.
      if (head[0] !== NOT_MODIFIED && !isDevelopment && !hasPolicy(response, head))
        response.setHeader('content-security-policy', NOTHING);
      return Reflect.apply(writeHead, response, head);
    },
  });
}

/** Headers may be set before, or given with the status. */
const hasPolicy = (response: ServerResponse, head: readonly unknown[]): boolean =>
  response.hasHeader('content-security-policy') ||
  head.some(
    (part) => typeof part === 'object' && part !== null && 'content-security-policy' in part,
  );
