import type { LiveFact } from '@chancery/api';
import { formatDate } from '@chancery/dates';
import { type CodeListName, isCode } from '@chancery/vocabularies';
import { fieldWords } from '../i18n/field-words.ts';
import type { Citing } from './citing.ts';
import { Evidence, panelIdOf } from './evidence.tsx';
import { plain, type Reader, recordHref } from './reader.ts';
import { SaidText } from './said.tsx';
import { FigureValue } from './series/figure-value.tsx';
import { unitOf } from './series/series-words.ts';
import { When } from './when.tsx';
import { word } from './words.ts';

/**
 * A fact in a sentence: not written there but shown as its record has it in the reader's time, with
 * the way to the record and its source.
 */
export function LiveFactShown({
  reader,
  citing,
  fact,
  id,
  note,
  opens = false,
}: {
  reader: Reader;
  citing: Citing;
  fact: LiveFact | null;
  /** Where the same fact stands twice on a page, each has an id of its own. */
  id: string;
  /** The number of the note that bears its sources, where the page has such notes. */
  note?: string | undefined;
  /** Whether it is the first word of its sentence. */
  opens?: boolean;
}) {
  const { t } = reader;
  if (fact?.state !== 'shown' || !fact.kind || !fact.slug) {
    return <span className="w-fact w-fact--absent">{t('fact.absent')}</span>;
  }
  const what = factWords(reader, fact);
  const href = recordHref(reader, fact.kind, fact.slug);
  return (
    <span
      className="w-fact"
      data-fact={`${fact.record}:${fact.path}`}
      data-value={fact.path}
      data-source={panelIdOf(`fact-${id}`)}
    >
      <a href={href ?? undefined} title={what}>
        <LiveFactValue reader={reader} fact={fact} within={!opens} />
      </a>
      <Evidence
        reader={reader}
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
export const factWords = (reader: Reader, fact: LiveFact): string =>
  reader.t('fact.of', {
    field: fact.label ? fieldWords(fact.label, reader.locale) : fact.path,
    record: plain(reader, fact.title),
  });

export function LiveFactValue({
  reader,
  fact,
  within = false,
}: {
  reader: Reader;
  fact: LiveFact;
  /** Inside a sentence, where a code's word begins small. */
  within?: boolean;
}) {
  const { value, codeList } = fact;
  if (value === null) return <span>{reader.t('common.notKnown')}</span>;
  if (typeof value !== 'string') return <SaidText reader={reader} value={value} />;
  switch (fact.form) {
    case 'date':
      return <When reader={reader} date={value} />;
    case 'code':
      return codeList && isCode(codeList as CodeListName, value)
        ? began(word(reader, codeList as CodeListName, value), within, reader)
        : value;
    case 'figure':
      return (
        <>
          {fact.currency && <bdi>{fact.currency}</bdi>}{' '}
          <FigureValue
            reader={reader}
            value={value}
            to={fact.to}
            qualifier={fact.qualifier ?? 'exact'}
          />{' '}
          <bdi>{unitOf(reader, { currency: '', unit: fact.unit ?? '' })}</bdi>
          {fact.period && ` (${formatDate(fact.period, reader.locale)})`}
        </>
      );
    default:
      return <bdi>{value}</bdi>;
  }
}

/** "Under construction" inside a sentence; an abbreviation stays as it is. */
const began = (text: string, within: boolean, { locale }: Reader): string =>
  within && /^\p{Lu}\p{Ll}/u.test(text)
    ? `${text.charAt(0).toLocaleLowerCase(locale)}${text.slice(1)}`
    : text;
