import { codes, label } from '@chancery/vocabularies';

export const ROLES = codes('role');
export type RoleCode = (typeof ROLES)[number];
export const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: label('role', value, 'en') }));
