import { DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { plain, type RenderContext } from '../../components/render-context.ts';
import { Side } from '../../components/side.tsx';
import { Sourced } from '../../components/sourced.tsx';
import type { AgreementShown } from '../../data/agreements.ts';

export function Parties({
  context,
  detail,
  citing,
}: {
  context: RenderContext;
  detail: AgreementShown;
  citing: Citing;
}) {
  const { t } = context;
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
              context={context}
              citing={citing}
              path={row.id}
              what={plain(context, references[row.actor]?.title)}
              own={row.evidence}
            >
              <RecordLink context={context} to={references[row.actor]} />
            </Sourced>
          ),
        },
        {
          id: 'side',
          header: t('agreement.column.side'),
          cell: (row) => <Side context={context} citing={citing} side={row.side} />,
        },
      ]}
    />
  );
}
