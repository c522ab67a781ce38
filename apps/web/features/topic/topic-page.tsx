import type { Citing } from '../../components/citing.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { Related } from '../../components/related.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import type { TopicGroup, TopicShown } from '../../data/topics.ts';
import { TopicUses } from './topic-uses.tsx';

/** A topic and what stands under it. */
export function TopicPage({
  context,
  detail,
  citing,
  groups,
}: {
  context: RenderContext;
  detail: TopicShown;
  citing: Citing;
  groups: readonly TopicGroup[];
}) {
  const { record } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead context={context} label={context.t('topic.label')} record={record} />
      <TopicUses context={context} topic={detail.slug} groups={groups} />
      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      <Related context={context} detail={detail} />
    </article>
  );
}
