import type { ReactNode } from 'react';
import type { DossierShown } from '../data/dossiers.ts';
import { OtherNames } from './other-names.tsx';
import type { LocalizedText, Reader } from './reader.ts';
import { SaidProse, SaidText } from './said.tsx';

/** What a page about a record begins with: what kind of thing it is, its names, a summary. */
export function RecordHead({
  reader,
  label,
  record,
  children,
}: {
  reader: Reader;
  label: ReactNode;
  record: {
    title: LocalizedText;
    summary: LocalizedText;
    names: DossierShown['record']['names'];
  };
  /** What stands between the names and the summary. */
  children?: ReactNode;
}) {
  return (
    <header className="w-record__head">
      <p className="c-label">{label}</p>
      <h1>
        <SaidText reader={reader} value={record.title} />
      </h1>
      <OtherNames reader={reader} names={record.names} title={record.title} />
      {children}
      <SaidProse reader={reader} value={record.summary} />
    </header>
  );
}
