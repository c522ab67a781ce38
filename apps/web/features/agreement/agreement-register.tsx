import type { Filters } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { standingInWords } from '../../components/standing.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { AgreementItem } from '../../data/agreements.ts';
import type { Facets } from '../../data/facets.ts';

const FIELDS: readonly FacetField[] = [
  { name: 'type', list: 'agreementType' },
  { name: 'binding', list: 'agreementBinding' },
  { name: 'standing', list: 'agreementAction' },
  { name: 'action', list: 'agreementAction' },
  { name: 'actor' },
  { name: 'topic' },
  { name: 'project' },
  { name: 'from', date: true },
  { name: 'to', date: true },
];

/** Agreements by when they were concluded, with the day in force or that it is not known. */
export function AgreementRegister({
  reader,
  filters,
  list,
  facets,
}: {
  reader: Reader;
  filters: Filters;
  list: { items: AgreementItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="agreements"
      filters={filters}
      intro={t('agreement.registerIntro')}
      fields={FIELDS}
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
            <a href={recordHref(reader, 'agreement', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        {
          id: 'standing',
          header: t('agreement.standing'),
          cell: (row) =>
            row.standing ? (
              standingInWords(reader, {
                action: row.standing,
                date: row.standingDate,
                inForceFrom: row.inForceFrom,
              })
            ) : (
              <span className="c-muted">{t('common.notKnown')}</span>
            ),
        },
        {
          id: 'type',
          header: t('agreement.type'),
          cell: (row) => word(reader, 'agreementType', row.type),
        },
        {
          id: 'binding',
          header: t('agreement.binding'),
          cell: (row) => word(reader, 'agreementBinding', row.binding),
        },
        {
          id: 'signed',
          header: t('agreement.signed'),
          cell: (row) => (
            <>
              <When reader={reader} date={row.date} />
              {row.maybe && <span className="c-muted"> {t('common.maybe')}</span>}
            </>
          ),
        },
        {
          id: 'in-force',
          header: t('agreement.inForce'),
          cell: (row) => <When reader={reader} date={row.inForce} />,
        },
      ]}
    />
  );
}
