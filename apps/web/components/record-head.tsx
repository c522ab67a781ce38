import type { ReactNode } from 'react';
import type { DossierShown } from '../data/dossiers.ts';
import { OtherNames } from './other-names.tsx';
import type { LocalizedText, RenderContext } from './render-context.ts';
import { SaidProse, SaidText } from './said.tsx';

/** What a page about a record begins with: what kind of thing it is, its names, a summary. */
export function RecordHead({
  context,
  label,
  record,
  children,
}: {
  context: RenderContext;
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
        <SaidText context={context} value={record.title} />
      </h1>
      <OtherNames context={context} names={record.names} title={record.title} />
      {children}
      <SaidProse context={context} value={record.summary} />
    </header>
  );
}
