/** The cookie that holds the session's id; with https no other host and no plain request sets it. */
export const sessionCookie = (url: string): string =>
  isSecure(url) ? '__Host-chancery-session' : 'chancery-session';

export const isSecure = (url: string): boolean => url.startsWith('https:');
