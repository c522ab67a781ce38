import type { Filters } from '../../addresses/filters.ts';
import { latestActionInWords } from '../../components/latest-action.tsx';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { AgreementItem } from '../../data/agreements.ts';
import type { Facets } from '../../data/facets.ts';

/** Agreements by when they were concluded, with the day in force or that it is not known. */
export function AgreementRegister({
  context,
  filters,
  list,
  facets,
}: {
  context: RenderContext;
  filters: Filters;
  list: { items: AgreementItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="agreements"
      filters={filters}
      intro={t('agreement.registerIntro')}
      fields={fieldsOf('agreement')}
      facets={facets}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('agreement.column.agreement'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(context, 'agreement', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
            </a>
          ),
        },
        {
          id: 'standing',
          header: t('agreement.standing'),
          cell: (row) =>
            row.standing ? (
              latestActionInWords(context, {
                action: row.standing,
                // Of one that was signed and no more, the day stands in its own column.
                date:
                  row.standing === 'signed' && row.standingDate === row.date
                    ? null
                    : row.standingDate,
                inForceFrom: row.inForceFrom,
              })
            ) : (
              <span className="c-muted">{t('common.notKnown')}</span>
            ),
        },
        {
          id: 'type',
          header: t('agreement.type'),
          cell: (row) => word(context, 'agreementType', row.type),
        },
        {
          id: 'binding',
          header: t('agreement.binding'),
          known: (row) => row.binding !== 'unknown',
          cell: (row) => word(context, 'agreementBinding', row.binding),
        },
        {
          id: 'signed',
          header: t('agreement.signed'),
          cell: (row) => (
            <>
              <When context={context} date={row.date} />
              {row.maybe && <span className="c-muted"> {t('common.maybe')}</span>}
            </>
          ),
        },
        {
          id: 'in-force',
          header: t('agreement.inForce'),
          known: (row) => row.inForce !== null,
          cell: (row) => <When context={context} date={row.inForce} />,
        },
      ]}
    />
  );
}
