import { DefinitionList } from '@chancery/ui';
import type { ReactNode } from 'react';
import { DatedRecords } from '../../components/dated-records.tsx';
import type { Reader } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { Section } from '../../components/section.tsx';
import type { AgreementNeighbours, AgreementShown } from '../../data/agreements.ts';

const LINKS = ['amends', 'implements', 'replaces'] as const;

/** What it changes, carries out and takes the place of; and what does so with it. */
export function Neighbours({
  reader,
  detail,
  neighbours,
}: {
  reader: Reader;
  detail: AgreementShown;
  neighbours: AgreementNeighbours | undefined;
}) {
  const { t } = reader;
  const items: { id: string; term: ReactNode; value: ReactNode }[] = LINKS.flatMap((link) => {
    const named = detail.record[link];
    const naming = neighbours?.[link] ?? [];
    return [
      ...(named.length > 0
        ? [
            {
              id: link,
              term: t(`agreement.${link}`),
              value: (
                <ul className="w-plain">
                  {named.map((id) => (
                    <li key={id}>
                      <RecordLink reader={reader} to={detail.references[id]} />
                    </li>
                  ))}
                </ul>
              ),
            },
          ]
        : []),
      ...(naming.length > 0
        ? [
            {
              id: `by-${link}`,
              term: t(`agreement.by.${link}`),
              value: <DatedRecords reader={reader} kind="agreement" rows={naming} />,
            },
          ]
        : []),
    ];
  });
  if (items.length === 0) return null;
  return (
    <Section id="links" title={t('agreement.links')}>
      <DefinitionList items={items} />
    </Section>
  );
}
