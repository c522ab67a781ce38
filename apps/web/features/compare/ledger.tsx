import { Badge, type BadgeTone, DataTable } from '@chancery/ui';
import { hrefOf, registerOf } from '../../addresses/page.ts';
import { ChangedFields } from '../../components/changes/changed-fields.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import type { RenderContext } from '../../components/render-context.ts';
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
  context,
  dossier,
  from,
  to,
  caption,
  items,
  open,
}: {
  context: RenderContext;
  dossier: DossierShown;
  from: string;
  /** The later day; absent: now. */
  to: string | undefined;
  caption: string;
  items: readonly ComparedItem[];
  /** Shows at once what differs, as for one record. */
  open: boolean;
}) {
  const { t } = context;
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
            const title = <SaidText context={context} value={item.title} />;
            const href = hrefOfEntry(context, item, from, to);
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
          cell: (item) => word(context, 'changeClass', item.class),
        },
        {
          id: 'what',
          header: t('compare.what'),
          cell: (item) => <What context={context} dossier={dossier} item={item} open={open} />,
        },
      ]}
    />
  );
}

/** The record as it stands at the later day; one that ended, as it stood at the earlier. */
function hrefOfEntry(
  context: RenderContext,
  { kind, slug, sort }: ComparedItem,
  from: string,
  to: string | undefined,
): string | null {
  const ended = sort === 'withdrawn' || sort === 'merged';
  const view = { asOf: ended ? from : (to ?? context.view.asOf), validOn: context.view.validOn };
  const register = registerOf(kind);
  if (register)
    return hrefOf(context.locale, view, {
      page: 'record',
      dossier: context.dossier,
      register,
      slug,
    });
  return kind === 'dossier'
    ? hrefOf(context.locale, view, { page: 'dossier', dossier: slug })
    : null;
}

function What({
  context,
  dossier,
  item,
  open,
}: {
  context: RenderContext;
  dossier: DossierShown;
  item: ComparedItem;
  open: boolean;
}) {
  const { t } = context;
  return (
    <>
      {item.into && (
        <p>
          {t('compare.into')} <RecordLink context={context} to={item.into} />
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
            telling={{ context, dossier, references: item.references }}
            kind={item.kind}
            paths={item.paths}
            more={item.more}
          />
        </details>
      )}
    </>
  );
}
