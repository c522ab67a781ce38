import type { TimeFilter } from '../addresses/time-filter.ts';

/** A view as the API takes it: what is absent is left out. */
export const timeOf = ({ asOf, validOn }: TimeFilter): { asOf?: string; validOn?: string } => ({
  ...(asOf && { asOf }),
  ...(validOn && { validOn }),
});
