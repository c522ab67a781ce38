import { formatDate, formatDay } from '@chancery/dates';
import { StatusSwatch } from '@chancery/figures';
import { isCode, label, type StatusEntryWhat, statusEntryWords } from '@chancery/vocabularies';
import type { ReactNode } from 'react';
import { titleText } from '../../components/title-of.tsx';
import type { Change } from './list-changes.ts';

/** A change as it is shown: words and swatches made on the server, so that the browser needs neither. */
export interface ChangeRow {
  id: string;
  projectId: string;
  slug: string;
  title: string;
  sector: string;
  what: StatusEntryWhat;
  /** "Restated", "Reported", "Checked, nothing new" */
  whatInWords: string;
  /** "Agreed → Suspended" */
  inWords: string;
  from: string | null;
  to: string | null;
  swatch: ReactNode;
  happened: string;
  published: string;
  basis: string;
  reason: string | null;
  note: string | null;
  evidence: {
    id: string;
    title: string;
    /** no longer to be seen */
    gone: boolean;
    locator: string | null;
    quotation: string | null;
    translation: string | null;
  }[];
  search: { where: string; languages: string; period: string; by: string } | null;
}

const status = (code: string | null): string | null =>
  code === null ? null : label('projectStatus', code, 'en');

export function changeRow(change: Change): ChangeRow {
  return {
    id: change.id,
    projectId: change.projectId,
    slug: change.project,
    title: titleText(change.title),
    sector: label('sector', change.sector, 'en'),
    what: change.what,
    whatInWords: label('statusEntry', change.what, 'en'),
    inWords: statusEntryWords(change, 'en'),
    from: status(change.from),
    to: status(change.to),
    swatch: change.to && <StatusSwatch status={change.to}>{status(change.to)}</StatusSwatch>,
    happened: formatDate(change.happened, 'en', 'short'),
    published: formatDay(change.published, 'en', 'short'),
    basis: label('statusBasis', change.basis, 'en'),
    reason: change.reason && label('statusReason', change.reason, 'en'),
    note: change.note && titleText(change.note),
    evidence: change.evidence.map((citation) => ({
      id: citation.source.id,
      title: citation.source.title
        ? titleText(citation.source.title)
        : 'A source that was redacted',
      gone: citation.source.state !== 'shown',
      locator: citation.locator,
      quotation: citation.quotation,
      translation: citation.translation,
    })),
    search: change.search && {
      where: change.search.where,
      languages: change.search.languages
        .map((one) => (isCode('language', one) ? label('language', one, 'en') : one))
        .join(', '),
      period: `${formatDate(change.search.from, 'en', 'short')} to ${formatDate(change.search.to, 'en', 'short')}`,
      by: change.search.by,
    },
  };
}
