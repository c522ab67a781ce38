import { StatusSwatch } from '@chancery/figures';
import { definition, label } from '@chancery/vocabularies';
import type { RenderContext } from './render-context.ts';

/** A status by its shape and its word. */
export function Status({ context, status }: { context: RenderContext; status: string }) {
  return <StatusSwatch status={status}>{statusLabel(context, status)}</StatusSwatch>;
}

export const statusLabel = ({ locale, view }: RenderContext, status: string): string =>
  label('projectStatus', status, locale, view.asOf ?? undefined);

export const statusDefinition = ({ locale, view }: RenderContext, status: string): string =>
  definition('projectStatus', status, locale, view.asOf ?? undefined);
