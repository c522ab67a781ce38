import type { Filters } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import type { TopicItem } from '../../data/topics.ts';

export function TopicRegister({
  reader,
  filters,
  list,
}: {
  reader: Reader;
  filters: Filters;
  list: { items: TopicItem[]; total: number; nextCursor: string | null };
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="topics"
      filters={filters}
      intro={t('topic.registerIntro')}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('topic.label'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(reader, 'topic', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        {
          id: 'summary',
          header: t('topic.summary'),
          cell: (row) => <SaidText reader={reader} value={row.summary} none="" />,
        },
      ]}
    />
  );
}
