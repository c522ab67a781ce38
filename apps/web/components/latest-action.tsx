import { formatDate } from '@chancery/dates';
import type { AgreementAction } from '@chancery/vocabularies';
import type { RenderContext } from './render-context.ts';
import { word } from './words.ts';

export type Stands = {
  action: AgreementAction;
  date: string | null;
  inForceFrom: string | null;
};

/** How an agreement stands: "Terminated 30 June 2016; was in force from 1 January 2011". */
export function latestActionInWords(
  context: RenderContext,
  { action, date, inForceFrom }: Stands,
): string {
  const { t, locale } = context;
  const stands = word(context, 'agreementAction', action);
  const now = date ? t('agreement.stands', { stands, date: formatDate(date, locale) }) : stands;
  return inForceFrom && action !== 'in_force'
    ? t('agreement.wasInForce', { now, from: formatDate(inForceFrom, locale) })
    : now;
}
