import { claimedField, isKindName, metaOf, schemas } from '@chancery/api/kinds';
import { formatDate } from '@chancery/dates';
import { SourceMark } from '@chancery/ui';
import { label } from '@chancery/vocabularies';
import { fieldWords } from '../i18n/field-words.ts';
import {
  type Citation,
  type Citing,
  type Claim,
  claimantName,
  claimsOf,
  isDisputed,
} from './citing.ts';
import { ClaimSaid } from './claim-said.tsx';
import { plain, type RenderContext, recordHref } from './render-context.ts';
import { SaidText } from './said.tsx';
import { Since } from './when.tsx';
import { langOf } from './words.ts';

/**
 * The mark beside a value: who says so, since when, the passage, the other side's version. Where
 * the value has no evidence of its own, that of the whole record stands for it, and says so.
 */
export function Evidence({
  context,
  citing,
  path,
  id = path,
  what,
  own = [],
  appearedAt,
  mark,
}: {
  context: RenderContext;
  citing: Citing;
  /** A field's name, or an item's id. */
  path: string;
  /** Where the same value is marked twice on a page, another id for the second. */
  id?: string;
  /** What the value is, in words. */
  what: string;
  own?: readonly Citation[];
  appearedAt?: string | null | undefined;
  /** What the mark shows instead of the number of entries: the number of a note. */
  mark?: string;
}) {
  const { t } = context;
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
        <ClaimShown key={claim.id} context={context} citing={citing} claim={claim} of={path} />
      ))}
      <Citations context={context} citing={citing} citations={own} />
      {covering.length > 0 && <p className="c-muted">{t('evidence.covering')}</p>}
      <Citations context={context} citing={citing} citations={covering} />
      {count === 0 && <p>{t('evidence.none')}</p>}
      {appearedAt && (
        <p className="c-muted">
          {t('evidence.standsSince')} <Since context={context} instant={appearedAt} />
        </p>
      )}
    </SourceMark>
  );
}

/** The id of the panel that the mark of a value opens. */
export const panelIdOf = (id: string): string => `source-${id.replaceAll(/[^a-zA-Z0-9-]/g, '-')}`;

function ClaimShown({
  context,
  citing,
  claim,
  of,
}: {
  context: RenderContext;
  citing: Citing;
  claim: Claim;
  /** The path that is marked; a claim of a part of it says of which. */
  of: string;
}) {
  const { t, locale } = context;
  citing.shown.add(claim.id);
  const field = isKindName(citing.kind)
    ? claimedField(schemas[citing.kind], claim.path)
    : undefined;
  const part =
    claim.path === of || claim.path.endsWith(`[${of}]`) ? '' : field && metaOf(field).label;
  return (
    <div className={`w-claim w-claim--${claim.by}`}>
      <p>
        <strong>
          <bdi>{claimantName(context, citing, claim)}</bdi>
        </strong>
        {part && <span className="c-muted"> ({fieldWords(part, locale)})</span>}:{' '}
        <ClaimSaid context={context} citing={citing} claim={claim} />
      </p>
      {claim.rank === 'deprecated' && (
        <p className="w-claim__deprecated">
          {label('claimRank', 'deprecated', locale)}
          {claim.reason && (
            <>
              : <SaidText context={context} value={claim.reason} />
            </>
          )}
        </p>
      )}
      {claim.reported && (
        <p className="c-muted">
          {t('evidence.reported', { date: formatDate(claim.reported, locale) })}
        </p>
      )}
      <Citations context={context} citing={citing} citations={claim.sources} />
    </div>
  );
}

/** Passages with their sources. */
export function Citations({
  context,
  citing,
  citations,
}: {
  context: RenderContext;
  citing: Pick<Citing, 'sources' | 'references'>;
  citations: readonly Citation[];
}) {
  if (citations.length === 0) return null;
  return (
    <ul className="w-citations">
      {citations.map((citation) => (
        <li key={citation.id}>
          <SourceLine context={context} citing={citing} citation={citation} />
          <Passage context={context} citing={citing} citation={citation} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({
  context,
  citing,
  citation,
}: {
  context: RenderContext;
  citing: Pick<Citing, 'sources' | 'references'>;
  citation: Citation;
}) {
  const { t, locale } = context;
  const source = citing.sources[citation.source];
  const reference = citing.references[citation.source];
  if (!source) {
    return (
      <p>
        {reference?.title ? plain(context, reference.title) : t('common.redacted')}{' '}
        <span className="c-muted">{t('common.withdrawn')}</span>
      </p>
    );
  }
  const href = recordHref(context, 'source', source.slug);
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
        {plain(context, source.title)}
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
  context,
  citing,
  citation,
}: {
  context: RenderContext;
  citing: Pick<Citing, 'sources'>;
  citation: Citation;
}) {
  const { t } = context;
  if (!citation.quotation) return <p className="c-muted">{t('evidence.noPassage')}</p>;
  const language = citing.sources[citation.source]?.language ?? undefined;
  return (
    <>
      <blockquote lang={langOf(language)} dir="auto">
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
