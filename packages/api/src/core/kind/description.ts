import type { z } from 'zod';

/** What a kind is to whoever fills it in, asks for it or reads of it: safe in a browser. */
export interface KindDescription {
  schema: z.ZodObject;
  /** what its lists have besides its fields: filters, columns */
  listed: z.core.$ZodShape;
  /** plural, as in addresses and in the API */
  url: string;
  /** one and many, as the desk says them */
  one: string;
  many: string;
  /** what its list and a record of it are, in the description of the API */
  list: string;
  record: string;
  /** its place in the menu of the site; without one it has no pages below a dossier */
  menu?: number;
}
