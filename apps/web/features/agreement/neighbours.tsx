import { DefinitionList } from '@chancery/ui';
import type { ReactNode } from 'react';
import { DatedRecords } from '../../components/dated-records.tsx';
import { namingHref } from '../../components/naming-href.ts';
import { RecordLink } from '../../components/record-link.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { Section } from '../../components/section.tsx';
import type { AgreementNeighbours, AgreementShown } from '../../data/agreements.ts';
import { NONE } from '../../data/whole.ts';

const LINKS = ['amends', 'implements', 'replaces'] as const;

/** What it changes, carries out and takes the place of; and what does so with it. */
export function Neighbours({
  context,
  detail,
  neighbours,
}: {
  context: RenderContext;
  detail: AgreementShown;
  neighbours: AgreementNeighbours | undefined;
}) {
  const { t } = context;
  const items: { id: string; term: ReactNode; value: ReactNode }[] = LINKS.flatMap((link) => {
    const named = detail.record[link];
    const naming = neighbours?.[link] ?? NONE;
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
                      <RecordLink context={context} to={detail.references[id]} />
                    </li>
                  ))}
                </ul>
              ),
            },
          ]
        : []),
      ...(naming.total > 0
        ? [
            {
              id: `by-${link}`,
              term: t(`agreement.by.${link}`),
              value: (
                <DatedRecords
                  context={context}
                  kind="agreement"
                  rows={naming.items}
                  total={naming.total}
                  all={namingHref(context, { kind: 'agreement', slug: detail.slug }, 'agreement')}
                />
              ),
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
