import { formatDecimal } from '@chancery/figures';
import { DataTable, Num } from '@chancery/ui';
import { type Citing, claimantName, claimsOf, isDisputed } from '../../components/citing.ts';
import type { Reader } from '../../components/reader.ts';
import { Section } from '../../components/section.tsx';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { word } from '../../components/words.ts';
import type { ProjectShown } from '../../data/projects.ts';

const FIELDS = ['length', 'capacity', 'cost'] as const;

/** Length, capacity and cost, with every version that stands beside them. */
export function Quantities({
  reader,
  citing,
  record,
}: {
  reader: Reader;
  citing: Citing;
  record: ProjectShown['record'];
}) {
  const { t } = reader;
  const rows = FIELDS.filter((field) => record[field] || claimsOf(citing, field).length > 0);
  if (rows.length === 0) return null;
  return (
    <Section id="figures" title={t('project.figures')}>
      <DataTable
        caption={t('project.figuresCaption')}
        hideCaption
        rows={rows}
        rowKey={(field) => field}
        columns={[
          {
            id: 'what',
            header: t('project.column.figure'),
            rowHeader: true,
            cell: (field) => t(`project.${field}`),
          },
          {
            id: 'value',
            header: t('project.column.value'),
            cell: (field) => (
              <Sourced reader={reader} citing={citing} path={field} what={t(`project.${field}`)}>
                <Quantity reader={reader} quantity={record[field]} />
              </Sourced>
            ),
          },
          {
            id: 'versions',
            header: t('project.column.versions'),
            cell: (field) => {
              const claims = claimsOf(citing, field);
              if (claims.length === 0)
                return <span className="c-muted">{t('project.oneVersion')}</span>;
              return (
                <ul className="w-versions">
                  {isDisputed(claims) && <li className="w-disputed">{t('evidence.disputed')}</li>}
                  {claims.map((claim) => (
                    <li key={claim.id}>
                      <SourcedInRow path={field}>
                        <bdi>{claim.value}</bdi>
                      </SourcedInRow>{' '}
                      <span className="c-muted">{claimantName(reader, citing, claim)}</span>
                    </li>
                  ))}
                </ul>
              );
            },
          },
        ]}
      />
    </Section>
  );
}

function Quantity({
  reader,
  quantity,
}: {
  reader: Reader;
  quantity: ProjectShown['record']['length'];
}) {
  const { t, locale } = reader;
  if (!quantity) return <span className="c-muted">{t('common.notKnown')}</span>;
  const { value, to, qualifier, unit } = quantity;
  const number = (text: string) => formatDecimal(text, locale);
  return (
    <>
      {qualifier !== 'exact' &&
        qualifier !== 'between' &&
        `${word(reader, 'qualifier', qualifier)} `}
      <Num value={value}>{to ? `${number(value)}–${number(to)}` : number(value)}</Num>{' '}
      <bdi>{unit}</bdi>
    </>
  );
}
