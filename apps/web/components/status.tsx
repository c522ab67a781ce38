import { StatusSwatch } from '@chancery/figures';
import { definition, label } from '@chancery/vocabularies';
import type { Reader } from './reader.ts';

/** A status by its shape and its word. */
export function Status({ reader, status }: { reader: Reader; status: string }) {
  return <StatusSwatch status={status}>{statusLabel(reader, status)}</StatusSwatch>;
}

export const statusLabel = ({ locale, view }: Reader, status: string): string =>
  label('projectStatus', status, locale, view.asOf ?? undefined);

export const statusDefinition = ({ locale, view }: Reader, status: string): string =>
  definition('projectStatus', status, locale, view.asOf ?? undefined);
