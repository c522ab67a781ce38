import { claimedField, coreOf, isKindName, metaOf, schemas } from '@chancery/api/kinds';
import { formatDate, isDate } from '@chancery/dates';
import { type Citing, type Claim, sideName } from './citing.ts';
import { Quantity } from './quantity.tsx';
import { RecordLink } from './record-link.tsx';
import type { RenderContext } from './render-context.ts';
import { SaidText } from './said.tsx';
import { wordIfCode } from './words.ts';

/** What a claim says, as the field of which it says it is said: a code by its label, a date in one form. */
export function ClaimSaid({
  context,
  citing,
  claim,
}: {
  context: RenderContext;
  citing: Citing;
  claim: Claim;
}) {
  const { value, figure, record, text } = claim;
  const field = isKindName(citing.kind)
    ? claimedField(schemas[citing.kind], claim.path)
    : undefined;
  if (figure) {
    const measure = field && metaOf(field).unit;
    return <Quantity context={context} quantity={figure} measure={measure} />;
  }
  if (record) return <RecordLink context={context} to={citing.references[record]} />;
  if (text) return <SaidText context={context} value={text} />;
  return <bdi>{field && value ? valueWords(context, citing, field, value) : value}</bdi>;
}

function valueWords(
  context: RenderContext,
  citing: Citing,
  field: NonNullable<ReturnType<typeof claimedField>>,
  value: string,
): string {
  const { codeList } = metaOf(field);
  if (codeList) return wordIfCode(context, codeList, value);
  const { type } = coreOf(field)._zod.def;
  if (type === 'boolean') return context.t(value === 'true' ? 'change.yes' : 'change.no');
  if (value === 'a' || value === 'b') return sideName(context, citing.dossier, value);
  if (value === 'both' || value === 'other') return context.t(`side.${value}`);
  return isDate(value) ? formatDate(value, context.locale) : value;
}
