import { type Filters, KINDS } from '../../addresses/filters.ts';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { kindWords } from '../../components/timeline/timeline-words.ts';
import type { TopicCount, TopicItem } from '../../data/topics.ts';
import { usesHref } from './uses-href.ts';

export function TopicRegister({
  context,
  filters,
  list,
}: {
  context: RenderContext;
  filters: Filters;
  list: {
    items: TopicItem[];
    counts: readonly TopicCount[];
    total: number;
    nextCursor: string | null;
  };
}) {
  const { t } = context;
  const counted = KINDS.filter((kind) => list.counts.some((one) => one.kind === kind));
  return (
    <RegisterPage
      context={context}
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
            <a href={recordHref(context, 'topic', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
            </a>
          ),
        },
        {
          id: 'summary',
          header: t('topic.summary'),
          cell: (row) => <SaidText context={context} value={row.summary} none="" />,
        },
        ...counted.map((kind) => ({
          id: kind,
          header: kindWords(context, kind),
          align: 'end' as const,
          cell: (row: TopicItem) => {
            const count = list.counts.find((one) => one.topic === row.id && one.kind === kind);
            const href = count && usesHref(context, kind, row.slug);
            return href ? <a href={href}>{count.count}</a> : (count?.count ?? 0);
          },
        })),
      ]}
    />
  );
}
