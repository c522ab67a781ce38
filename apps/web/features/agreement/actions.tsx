import { compareDates } from '@chancery/dates';
import { DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { Place } from '../../components/place.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { Side } from '../../components/side.tsx';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { AgreementShown } from '../../data/agreements.ts';

type Action = AgreementShown['record']['actions'][number];
type Row = Partial<Action> & { id: string; action: Action['action'] };

/** What a reader asks of every agreement: a blank is said, never left out. */
const ALWAYS = ['signed', 'in_force'] as const;

/** Each action, by which side, when and where, in the order of the world. */
export function Actions({
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
      caption={t('agreement.actionsCaption')}
      hideCaption
      rows={rowsOf(record.actions)}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'action',
          header: t('agreement.column.action'),
          rowHeader: true,
          cell: (row) => (
            <Sourced
              context={context}
              citing={citing}
              path={row.id}
              what={word(context, 'agreementAction', row.action)}
              own={row.evidence ?? []}
            >
              {word(context, 'agreementAction', row.action)}
            </Sourced>
          ),
        },
        {
          id: 'by',
          header: t('agreement.column.by'),
          cell: (row) =>
            row.side ? (
              <>
                <Side context={context} citing={citing} side={row.side} />
                {row.actor && (
                  <div>
                    <RecordLink context={context} to={references[row.actor]} />
                  </div>
                )}
              </>
            ) : (
              <span className="c-muted">{t('common.notKnown')}</span>
            ),
        },
        {
          id: 'when',
          header: t('agreement.column.when'),
          cell: (row) => (
            <SourcedInRow path={row.id}>
              <When context={context} date={row.date} />
            </SourcedInRow>
          ),
        },
        {
          id: 'where',
          header: t('agreement.column.where'),
          cell: (row) => (row.place ? <Place context={context} place={row.place} /> : null),
        },
        {
          id: 'note',
          header: t('agreement.column.note'),
          cell: (row) => row.note && <SaidText context={context} value={row.note} none="" />,
        },
      ]}
    />
  );
}

/** Dated actions in order, those on a day that is not known after them, then what nothing says. */
function rowsOf(actions: readonly Action[]): Row[] {
  const dated = actions
    .filter(({ date }) => date)
    .toSorted((a, b) => compareDates(a.date ?? '', b.date ?? ''));
  const undated = actions.filter(({ date }) => !date);
  const blank = ALWAYS.filter((code) => !actions.some(({ action }) => action === code));
  return [...dated, ...undated, ...blank.map((action) => ({ id: action, action }))];
}
