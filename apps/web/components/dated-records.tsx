import type { ReactNode } from 'react';
import { PartOf } from './part-of.tsx';
import { type LocalizedText, plain, type RenderContext, recordHref } from './render-context.ts';
import { SaidText } from './said.tsx';
import { SourcedThere } from './sourced.tsx';
import { When } from './when.tsx';

export type DatedRow = {
  id: string;
  slug: string;
  title: LocalizedText;
  /** EDTF; null where it is not known, left out where nothing of it has a date. */
  date?: string | null | undefined;
  maybe?: boolean;
};

/** Other records of one kind with their dates, each a way to its page. */
export function DatedRecords<R extends DatedRow>({
  context,
  kind,
  rows,
  total = rows.length,
  all,
  note,
}: {
  context: RenderContext;
  kind: string;
  rows: readonly R[];
  /** How many there are, where `rows` may be a part of them. */
  total?: number;
  /** Where all of them stand. */
  all?: string | undefined;
  note?: (row: R) => ReactNode;
}) {
  return (
    <>
      <ul className="w-list w-list--dated">
        {rows.map((row) => {
          const href = recordHref(context, kind, row.slug) ?? '';
          return (
            <li key={row.id}>
              {row.date !== undefined && (
                <span className="w-list__when">
                  <SourcedThere
                    context={context}
                    path={`${row.id}.date`}
                    href={href}
                    what={plain(context, row.title)}
                  >
                    <When context={context} date={row.date} />
                  </SourcedThere>
                </span>
              )}
              <span>
                <a href={href}>
                  <SaidText context={context} value={row.title} />
                </a>
                {row.maybe && <span className="c-muted"> {context.t('common.maybe')}</span>}
                {note && <span className="c-muted"> {note(row)}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      <PartOf context={context} shown={rows.length} total={total} href={all} />
    </>
  );
}
