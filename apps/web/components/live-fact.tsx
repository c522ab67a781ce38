import type { LiveFact } from '@chancery/api';
import { formatDate } from '@chancery/dates';
import { isCode, isCodeListName } from '@chancery/vocabularies';
import { fieldWords } from '../i18n/field-words.ts';
import type { Citing } from './citing.ts';
import { Evidence, panelIdOf } from './evidence.tsx';
import { plain, type RenderContext, recordHref } from './render-context.ts';
import { SaidText } from './said.tsx';
import { FigureValue } from './series/figure-value.tsx';
import { sizeOf } from './series/series-words.ts';
import { When } from './when.tsx';
import { word } from './words.ts';

/**
 * A fact in a sentence: not written there but shown as its record has it in the reader's time, with
 * the way to the record and its source.
 */
export function LiveFactShown({
  context,
  citing,
  fact,
  id,
  note,
  opens = false,
}: {
  context: RenderContext;
  citing: Citing;
  fact: LiveFact | null;
  /** Where the same fact stands twice on a page, each has an id of its own. */
  id: string;
  /** The number of the note that bears its sources, where the page has such notes. */
  note?: string | undefined;
  /** Whether it is the first word of its sentence. */
  opens?: boolean;
}) {
  const { t } = context;
  if (fact?.state !== 'shown' || !fact.kind || !fact.slug) {
    return <span className="w-fact w-fact--absent">{t('fact.absent')}</span>;
  }
  const what = factWords(context, fact);
  const href = recordHref(context, fact.kind, fact.slug);
  return (
    <span
      className="w-fact"
      data-fact={`${fact.record}:${fact.path}`}
      data-value={fact.path}
      data-source={panelIdOf(`fact-${id}`)}
    >
      <a href={href ?? undefined} title={what}>
        <LiveFactValue context={context} fact={fact} within={!opens} />
      </a>
      <Evidence
        context={context}
        citing={{ ...citing, claims: [], evidence: [] }}
        path={fact.path}
        id={`fact-${id}`}
        what={what}
        own={fact.evidence}
        {...(note && { mark: note })}
      />
    </span>
  );
}

/** "Cost, North–South gas pipeline". */
export const factWords = (context: RenderContext, fact: LiveFact): string =>
  context.t('fact.of', {
    field: fact.label ? fieldWords(fact.label, context.locale) : fact.path,
    record: plain(context, fact.title),
  });

export function LiveFactValue({
  context,
  fact,
  within = false,
}: {
  context: RenderContext;
  fact: LiveFact;
  /** Inside a sentence, where a code's word begins small. */
  within?: boolean;
}) {
  const { value, codeList } = fact;
  if (value === null) return <span>{context.t('common.notKnown')}</span>;
  if (typeof value !== 'string') return <SaidText context={context} value={value} />;
  switch (fact.form) {
    case 'date':
      return <When context={context} date={value} />;
    case 'code':
      return codeList && isCodeListName(codeList) && isCode(codeList, value)
        ? began(word(context, codeList, value), within, context)
        : value;
    case 'figure':
      return (
        <>
          {fact.currency && <bdi>{fact.currency}</bdi>}{' '}
          <FigureValue
            context={context}
            value={value}
            to={fact.to}
            qualifier={fact.qualifier ?? 'exact'}
          />{' '}
          <bdi>{sizeOf(context, { currency: fact.currency, unit: fact.unit ?? '' })}</bdi>
          {fact.period && ` (${formatDate(fact.period, context.locale)})`}
        </>
      );
    default:
      return <bdi>{value}</bdi>;
  }
}

/** "Under construction" inside a sentence; an abbreviation stays as it is. */
const began = (text: string, within: boolean, { locale }: RenderContext): string =>
  within && /^\p{Lu}\p{Ll}/u.test(text)
    ? `${text.charAt(0).toLocaleLowerCase(locale)}${text.slice(1)}`
    : text;
