import type { KindName } from '@chancery/api/kinds';
import { formatDate } from '@chancery/dates';
import { StatusSwatch } from '@chancery/figures';
import { type CodeListName, isCode, label } from '@chancery/vocabularies';
import type { ComponentProps, ReactNode } from 'react';
import { TitleOf } from '../../components/title-of.tsx';

type Facts = Record<string, unknown>;
type LocalizedTitle = ComponentProps<typeof TitleOf>['title'];

export interface FactColumn {
  id: string;
  header: string;
  cell: (facts: Facts) => ReactNode;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const coded =
  (list: CodeListName, key: string) =>
  (facts: Facts): ReactNode => {
    const code = text(facts[key]);
    return isCode(list, code) ? label(list, code, 'en') : code;
  };
const dated =
  (key: string) =>
  (facts: Facts): ReactNode => {
    const date = text(facts[key]);
    return date && <time>{formatDate(date, 'en', 'short')}</time>;
  };
const plain =
  (key: string) =>
  (facts: Facts): ReactNode =>
    text(facts[key]);

const titled =
  (key: string) =>
  (facts: Facts): ReactNode => <TitleOf title={(facts[key] ?? null) as LocalizedTitle} />;

/** What tells records of a kind apart, as columns; and the code list that its filter offers. */
export const COLUMNS: Record<KindName, FactColumn[]> = {
  project: [
    {
      id: 'status',
      header: 'Status',
      cell: (facts) => (
        <StatusSwatch status={text(facts.status)}>
          {coded('projectStatus', 'status')(facts)}
        </StatusSwatch>
      ),
    },
    { id: 'date', header: 'Since', cell: dated('date') },
    { id: 'sector', header: 'Sector', cell: coded('sector', 'sector') },
  ],
  meeting: [
    { id: 'date', header: 'Date', cell: dated('date') },
    { id: 'type', header: 'Type', cell: coded('meetingType', 'type') },
    { id: 'level', header: 'Level', cell: coded('meetingLevel', 'level') },
    { id: 'city', header: 'Place', cell: plain('city') },
    { id: 'meetingState', header: 'Meeting', cell: coded('meetingState', 'state') },
  ],
  agreement: [
    { id: 'date', header: 'Concluded', cell: dated('date') },
    { id: 'type', header: 'Type', cell: coded('agreementType', 'type') },
    { id: 'standing', header: 'Last action', cell: coded('agreementAction', 'standing') },
    { id: 'binding', header: 'Legal effect', cell: coded('agreementBinding', 'binding') },
  ],
  format: [
    { id: 'date', header: 'Established', cell: dated('date') },
    { id: 'ended', header: 'Ended', cell: dated('ended') },
  ],
  event: [
    { id: 'date', header: 'Date', cell: dated('date') },
    { id: 'city', header: 'Place', cell: plain('city') },
  ],
  position: [
    { id: 'actor', header: 'Who', cell: titled('actor') },
    { id: 'topic', header: 'Topic', cell: titled('topic') },
    { id: 'date', header: 'Since', cell: dated('date') },
    { id: 'until', header: 'Until', cell: dated('until') },
  ],
  briefing: [{ id: 'date', header: 'Dated', cell: dated('date') }],
  series: [
    { id: 'flow', header: 'Flow', cell: coded('flow', 'flow') },
    { id: 'periodType', header: 'Periods', cell: coded('periodType', 'periodType') },
    { id: 'currency', header: 'Currency', cell: plain('currency') },
    { id: 'unit', header: 'Unit', cell: plain('unit') },
  ],
  actor: [
    { id: 'type', header: 'Type', cell: coded('actorType', 'type') },
    { id: 'country', header: 'Country', cell: plain('country') },
  ],
  source: [
    { id: 'publisher', header: 'Publisher', cell: plain('publisher') },
    { id: 'date', header: 'Published', cell: dated('date') },
    { id: 'type', header: 'Type', cell: coded('sourceType', 'type') },
  ],
  topic: [],
  dossier: [],
};

export const CODE_FILTER: Partial<Record<KindName, { label: string; list: CodeListName }>> = {
  project: { label: 'Status', list: 'projectStatus' },
  meeting: { label: 'Type', list: 'meetingType' },
  agreement: { label: 'Type', list: 'agreementType' },
  series: { label: 'Flow', list: 'flow' },
  actor: { label: 'Type', list: 'actorType' },
  source: { label: 'Type', list: 'sourceType' },
};
