import type { Title } from './words.ts';

/** Kinds of which a record can be made without leaving the form. */
export const CREATABLE = ['source', 'actor', 'topic', 'format', 'agreement'] as const;
export type Creatable = (typeof CREATABLE)[number];

/** A record that was chosen, or made, in a picker. */
export interface Picked {
  id: string;
  kind: string;
  slug: string;
  title: Title;
}
