import { type DeskColumn, deskColumnsOfKind, isCoded, type KindName } from '@chancery/api/kinds';
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

/** What tells records of a kind apart, as columns. */
export const columnsOfKind = (kind: KindName): FactColumn[] =>
  deskColumnsOfKind(kind).map((column) => ({
    // The list has a column of its own for the state of a record.
    id: `fact-${column.name}`,
    header: column.header,
    cell: (facts) => cellOf(column, facts[column.name]),
  }));

/** The code that the list is filtered by: of the first column that has some. */
export function codeFilterOf(kind: KindName): { label: string; list: CodeListName } | undefined {
  const column = deskColumnsOfKind(kind).find(isCoded);
  return column?.codeList && { label: column.header, list: column.codeList };
}

function cellOf({ as, codeList }: DeskColumn, value: unknown): ReactNode {
  const text = typeof value === 'string' ? value : '';
  switch (as) {
    case 'date':
      return text && <time>{formatDate(text, 'en', 'short')}</time>;
    case 'title':
      return value ? <TitleOf title={value as LocalizedTitle} /> : null;
    case 'record':
      return <TitleOf title={(value ?? null) as LocalizedTitle} />;
    case 'label': {
      const words = codeList && isCode(codeList, text) ? label(codeList, text, 'en') : text;
      return codeList === 'projectStatus' ? (
        <StatusSwatch status={text}>{words}</StatusSwatch>
      ) : (
        words
      );
    }
    default:
      return text;
  }
}
