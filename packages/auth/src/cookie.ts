/** The cookie that holds the session's id; with https no other host and no plain request sets it. */
export const sessionCookie = (url: string): string => `${prefixOf(url)}chancery-session`;

/** The cookie by which a device is known where accounts have signed in before. */
export const deviceCookie = (url: string): string => `${prefixOf(url)}chancery-device`;

/** What both have in common: no script reads them, no other site sends them. */
export const cookieOptions = (url: string) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(url) }) as const;

export const isSecure = (url: string): boolean => url.startsWith('https:');

const prefixOf = (url: string): string => (isSecure(url) ? '__Host-' : '');
