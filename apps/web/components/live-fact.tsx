import type { LiveFact } from '@chancery/api';
import { formatDate } from '@chancery/dates';
import { type CodeListName, isCode } from '@chancery/vocabularies';
import type { Citing } from './citing.ts';
import { Evidence } from './evidence.tsx';
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
}: {
  reader: Reader;
  citing: Citing;
  fact: LiveFact | null;
  /** Where the same fact stands twice on a page, each has an id of its own. */
  id: string;
}) {
  const { t } = reader;
  if (fact?.state !== 'shown' || !fact.kind || !fact.slug) {
    return <span className="w-fact w-fact--absent">{t('fact.absent')}</span>;
  }
  const what = t('fact.of', {
    field: fact.label ?? fact.path,
    record: plain(reader, fact.title),
  });
  const href = recordHref(reader, fact.kind, fact.slug);
  return (
    <span className="w-fact" data-fact={`${fact.record}:${fact.path}`}>
      <a href={href ?? undefined} title={what}>
        <Value reader={reader} fact={fact} />
      </a>
      <Evidence
        reader={reader}
        citing={{ ...citing, claims: [], evidence: [] }}
        path={fact.path}
        id={`fact-${id}`}
        what={what}
        own={fact.evidence}
      />
    </span>
  );
}

function Value({ reader, fact }: { reader: Reader; fact: LiveFact }) {
  const { value, codeList } = fact;
  if (value === null) return <span>{reader.t('common.notKnown')}</span>;
  if (typeof value !== 'string') return <SaidText reader={reader} value={value} />;
  switch (fact.form) {
    case 'date':
      return <When reader={reader} date={value} />;
    case 'code':
      return codeList && isCode(codeList as CodeListName, value)
        ? word(reader, codeList as CodeListName, value)
        : value;
    case 'figure':
      return (
        <>
          <FigureValue
            reader={reader}
            value={value}
            to={fact.to}
            qualifier={fact.qualifier ?? 'exact'}
          />{' '}
          <bdi>{unitOf(reader, { currency: fact.currency ?? '', unit: fact.unit ?? '' })}</bdi>
          {fact.period && ` (${formatDate(fact.period, reader.locale)})`}
        </>
      );
    default:
      return <bdi>{value}</bdi>;
  }
}
