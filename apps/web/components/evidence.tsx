import { formatDate } from '@chancery/dates';
import { SourceMark } from '@chancery/ui';
import { type CodeListName, isCode, label } from '@chancery/vocabularies';
import {
  type Citation,
  type Citing,
  type Claim,
  claimantName,
  claimsOf,
  isDisputed,
} from './citing.ts';
import { plain, type Reader, recordHref } from './reader.ts';
import { Since } from './when.tsx';

/**
 * The mark beside a value: who says so, since when, the passage, the other side's version. Where
 * the value has no evidence of its own, that of the whole record stands for it, and says so.
 */
export function Evidence({
  reader,
  citing,
  path,
  id = path,
  what,
  own = [],
  codeList,
  appearedAt,
  mark,
}: {
  reader: Reader;
  citing: Citing;
  /** A field's name, or an item's id. */
  path: string;
  /** Where the same value is marked twice on a page, another id for the second. */
  id?: string;
  /** What the value is, in words. */
  what: string;
  own?: readonly Citation[];
  /** The list that claimed values are codes of. */
  codeList?: CodeListName;
  appearedAt?: string | null | undefined;
  /** What the mark shows instead of the number of entries: the number of a note. */
  mark?: string;
}) {
  const { t } = reader;
  const claims = claimsOf(citing, path);
  const covering = own.length === 0 && claims.length === 0 ? citing.evidence : [];
  const count = claims.length + own.length + covering.length;
  const disputed = isDisputed(claims);
  return (
    <SourceMark
      id={panelIdOf(id)}
      label={
        disputed ? t('evidence.disputedMark', { what, count }) : t('evidence.mark', { what, count })
      }
      mark={mark ?? (count === 0 ? '?' : String(count))}
      tone={disputed ? 'disputed' : 'plain'}
      as="div"
    >
      <p className="w-evidence__of">{what}</p>
      {claims.map((claim) => (
        <ClaimShown
          key={claim.id}
          reader={reader}
          citing={citing}
          claim={claim}
          codeList={codeList}
        />
      ))}
      <Citations reader={reader} citing={citing} citations={own} />
      {covering.length > 0 && <p className="c-muted">{t('evidence.covering')}</p>}
      <Citations reader={reader} citing={citing} citations={covering} />
      {count === 0 && <p>{t('evidence.none')}</p>}
      {appearedAt && (
        <p className="c-muted">
          {t('evidence.standsSince')} <Since reader={reader} instant={appearedAt} />
        </p>
      )}
    </SourceMark>
  );
}

/** The id of the panel that the mark of a value opens. */
export const panelIdOf = (id: string): string => `source-${id.replaceAll(/[^a-zA-Z0-9-]/g, '-')}`;

function ClaimShown({
  reader,
  citing,
  claim,
  codeList,
}: {
  reader: Reader;
  citing: Citing;
  claim: Claim;
  codeList: CodeListName | undefined;
}) {
  const { t, locale } = reader;
  const value =
    codeList && isCode(codeList, claim.value)
      ? label(codeList, claim.value, locale, reader.view.asOf ?? undefined)
      : claim.value;
  return (
    <div className={`w-claim w-claim--${claim.by}`}>
      <p>
        <strong>
          <bdi>{claimantName(reader, citing, claim)}</bdi>
        </strong>
        : <bdi>{value}</bdi>
      </p>
      {claim.rank === 'deprecated' && (
        <p className="w-claim__deprecated">
          {label('claimRank', 'deprecated', locale)}
          {claim.reason && `: ${claim.reason}`}
        </p>
      )}
      {claim.reported && (
        <p className="c-muted">
          {t('evidence.reported', { date: formatDate(claim.reported, locale) })}
        </p>
      )}
      <Citations reader={reader} citing={citing} citations={claim.sources} />
    </div>
  );
}

/** Passages with their sources. */
export function Citations({
  reader,
  citing,
  citations,
}: {
  reader: Reader;
  citing: Pick<Citing, 'sources' | 'references'>;
  citations: readonly Citation[];
}) {
  if (citations.length === 0) return null;
  return (
    <ul className="w-citations">
      {citations.map((citation) => (
        <li key={citation.id}>
          <SourceLine reader={reader} citing={citing} citation={citation} />
          <Passage reader={reader} citing={citing} citation={citation} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({
  reader,
  citing,
  citation,
}: {
  reader: Reader;
  citing: Pick<Citing, 'sources' | 'references'>;
  citation: Citation;
}) {
  const { t, locale } = reader;
  const source = citing.sources[citation.source];
  const reference = citing.references[citation.source];
  if (!source) {
    return (
      <p>
        {reference?.title ? plain(reader, reference.title) : t('common.redacted')}{' '}
        <span className="c-muted">{t('common.withdrawn')}</span>
      </p>
    );
  }
  const href = recordHref(reader, 'source', source.slug);
  const rest = [
    source.publisher,
    source.date ? formatDate(source.date, locale) : t('evidence.undated'),
    citation.locator,
    source.reliability && t('evidence.reliability', { code: source.reliability.toUpperCase() }),
    citation.credibility && t('evidence.credibility', { code: citation.credibility }),
  ].filter(Boolean);
  return (
    <p>
      <a href={href ?? undefined} dir="auto">
        {plain(reader, source.title)}
      </a>
      <span className="c-muted">
        {rest.map((part) => (
          <span key={part}>
            {' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </span>
    </p>
  );
}

function Passage({
  reader,
  citing,
  citation,
}: {
  reader: Reader;
  citing: Pick<Citing, 'sources'>;
  citation: Citation;
}) {
  const { t } = reader;
  if (!citation.quotation) return <p className="c-muted">{t('evidence.noPassage')}</p>;
  const language = citing.sources[citation.source]?.language ?? undefined;
  return (
    <>
      <blockquote lang={language} dir="auto">
        {citation.quotation}
      </blockquote>
      {citation.translation && (
        <p>
          <span className="c-muted">{t('evidence.ourTranslation')}</span> {citation.translation}
        </p>
      )}
    </>
  );
}
