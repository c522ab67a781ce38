import { formatDate, isDate } from '@chancery/dates';
import { isCode, isCodeListName, label } from '@chancery/vocabularies';
import type { trpc } from '../../../client/client.ts';
import { quantityText, titleText } from './words.ts';

/** As it arrives over HTTP. */
export type Fact = Awaited<ReturnType<typeof trpc.desk.facts.mutate>>[number];
export type FactReference = Pick<Fact, 'record' | 'path'>;

export const keyOfFact = ({ record, path }: FactReference): string => `${record}:${path}`;

/** The present value of a fact, as a sentence would say it. */
export function factValue(fact: Fact): string {
  const { value, codeList } = fact;
  if (fact.state !== 'shown' || value === null) return 'no value now';
  if (typeof value !== 'string') return titleText(value);
  if (fact.form === 'figure') return quantityText({ ...fact });
  if (fact.form === 'date') return isDate(value) ? formatDate(value, 'en') : value;
  return codeList && isCodeListName(codeList) && isCode(codeList, value)
    ? label(codeList, value, 'en')
    : value;
}

/** What a fact names: “Status of North–South gas pipeline”. */
export function factName(fact: Fact): string {
  const period = fact.period && isDate(fact.period) ? ` for ${formatDate(fact.period, 'en')}` : '';
  const title = titleText(fact.title) || 'a record without a title';
  return `${fact.label ?? 'A field that is not there'}${period} of ${title}`;
}
