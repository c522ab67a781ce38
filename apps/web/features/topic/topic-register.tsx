import { type Filters, KINDS } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { kindWords } from '../../components/timeline/timeline-words.ts';
import type { TopicCount, TopicItem } from '../../data/topics.ts';
import { usesHref } from './uses-href.ts';

export function TopicRegister({
  reader,
  filters,
  list,
}: {
  reader: Reader;
  filters: Filters;
  list: {
    items: TopicItem[];
    counts: readonly TopicCount[];
    total: number;
    nextCursor: string | null;
  };
}) {
  const { t } = reader;
  const counted = KINDS.filter((kind) => list.counts.some((one) => one.kind === kind));
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
        ...counted.map((kind) => ({
          id: kind,
          header: kindWords(reader, kind),
          align: 'end' as const,
          cell: (row: TopicItem) => {
            const count = list.counts.find((one) => one.topic === row.id && one.kind === kind);
            const href = count && usesHref(reader, kind, row.slug);
            return href ? <a href={href}>{count.count}</a> : (count?.count ?? 0);
          },
        })),
      ]}
    />
  );
}
