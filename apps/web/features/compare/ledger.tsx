import type { Hydrated } from '@chancery/api';
import { Badge, type BadgeTone, DataTable } from '@chancery/ui';
import { hrefOf, registerOf } from '../../addresses/page.ts';
import { ChangedFields } from '../../components/changes/changed-fields.tsx';
import type { Reader } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { SaidText } from '../../components/said.tsx';
import { word } from '../../components/words.ts';
import type { ComparedItem } from '../../data/compare.ts';
import type { DossierShown } from '../../data/dossiers.ts';

const TONES: Record<ComparedItem['sort'], BadgeTone> = {
  added: 'ok',
  changed: 'plain',
  withdrawn: 'danger',
  merged: 'warn',
};

/** Record by record: what became of it, in which class, with the words before and after. */
export function Ledger({
  reader,
  dossier,
  from,
  to,
  caption,
  items,
  open,
}: {
  reader: Reader;
  dossier: DossierShown;
  from: string;
  /** The later day; absent: now. */
  to: string | undefined;
  caption: string;
  items: readonly ComparedItem[];
  /** Shows at once what differs, as for one record. */
  open: boolean;
}) {
  const { t } = reader;
  return (
    <DataTable
      caption={caption}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'record',
          header: t('compare.record'),
          rowHeader: true,
          cell: (item) => {
            const title = <SaidText reader={reader} value={item.title} />;
            const href = placeOf(reader, item, from, to);
            return href ? <a href={href}>{title}</a> : title;
          },
        },
        {
          id: 'sort',
          header: t('compare.becameOf'),
          cell: ({ sort }) => <Badge tone={TONES[sort]}>{t(`compare.sort.${sort}`)}</Badge>,
        },
        {
          id: 'class',
          header: t('compare.class'),
          cell: (item) => word(reader, 'changeClass', item.class),
        },
        {
          id: 'what',
          header: t('compare.what'),
          cell: (item) => <What reader={reader} dossier={dossier} item={item} open={open} />,
        },
      ]}
    />
  );
}

/** The record as it stands at the later day; one that ended, as it stood at the earlier. */
function placeOf(
  reader: Reader,
  { kind, slug, sort }: ComparedItem,
  from: string,
  to: string | undefined,
): string | null {
  const ended = sort === 'withdrawn' || sort === 'merged';
  const view = { asOf: ended ? from : (to ?? reader.view.asOf), validOn: reader.view.validOn };
  const register = registerOf(kind);
  if (register)
    return hrefOf(reader.locale, view, { page: 'record', dossier: reader.dossier, register, slug });
  return kind === 'dossier'
    ? hrefOf(reader.locale, view, { page: 'dossier', dossier: slug })
    : null;
}

function What({
  reader,
  dossier,
  item,
  open,
}: {
  reader: Reader;
  dossier: DossierShown;
  item: ComparedItem;
  open: boolean;
}) {
  const { t } = reader;
  return (
    <>
      {item.into && (
        <p>
          {t('compare.into')} <RecordLink reader={reader} to={item.into as Hydrated} />
        </p>
      )}
      {item.reason && (
        <p>
          {t('compare.reason')} <bdi>{item.reason}</bdi>
        </p>
      )}
      {item.paths.length > 0 && (
        <details className="w-change" open={open}>
          <summary>{t('change.fields', { count: item.paths.length + item.more })}</summary>
          <ChangedFields
            telling={{ reader, dossier, references: item.references }}
            kind={item.kind}
            paths={item.paths}
            more={item.more}
          />
        </details>
      )}
    </>
  );
}
