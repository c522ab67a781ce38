export { isAdministrator } from './administer.ts';
export { type AuthDeps, authOptions } from './auth-options.ts';
export { sessionCookie } from './cookie.ts';
export { currentActor, currentNewcomer } from './current-actor.ts';
export { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from './password.ts';
export type { Person } from './sessions.ts';
