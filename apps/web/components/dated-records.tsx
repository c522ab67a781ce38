import type { ReactNode } from 'react';
import { type LocalizedText, plain, type Reader, recordHref } from './reader.ts';
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
  reader,
  kind,
  rows,
  note,
}: {
  reader: Reader;
  kind: string;
  rows: readonly R[];
  note?: (row: R) => ReactNode;
}) {
  return (
    <ul className="w-list w-list--dated">
      {rows.map((row) => {
        const href = recordHref(reader, kind, row.slug) ?? '';
        return (
          <li key={row.id}>
            {row.date !== undefined && (
              <span className="w-list__when">
                <SourcedThere
                  reader={reader}
                  path={`${row.id}.date`}
                  href={href}
                  what={plain(reader, row.title)}
                >
                  <When reader={reader} date={row.date} />
                </SourcedThere>
              </span>
            )}
            <span>
              <a href={href}>
                <SaidText reader={reader} value={row.title} />
              </a>
              {row.maybe && <span className="c-muted"> {reader.t('common.maybe')}</span>}
              {note && <span className="c-muted"> {note(row)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
