import { DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { plain, type Reader } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { Side } from '../../components/side.tsx';
import { Sourced } from '../../components/sourced.tsx';
import type { AgreementShown } from '../../data/agreements.ts';

export function Parties({
  reader,
  detail,
  citing,
}: {
  reader: Reader;
  detail: AgreementShown;
  citing: Citing;
}) {
  const { t } = reader;
  const { record, references } = detail;
  return (
    <DataTable
      caption={t('agreement.parties')}
      hideCaption
      rows={record.parties}
      rowKey={(row) => row.id}
      empty={<p className="c-muted">{t('common.notKnown')}</p>}
      columns={[
        {
          id: 'party',
          header: t('agreement.column.party'),
          rowHeader: true,
          cell: (row) => (
            <Sourced
              reader={reader}
              citing={citing}
              path={row.id}
              what={plain(reader, references[row.actor]?.title)}
              own={row.evidence}
            >
              <RecordLink reader={reader} to={references[row.actor]} />
            </Sourced>
          ),
        },
        {
          id: 'side',
          header: t('agreement.column.side'),
          cell: (row) => <Side reader={reader} citing={citing} side={row.side} />,
        },
      ]}
    />
  );
}
