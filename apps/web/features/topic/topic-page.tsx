import type { Citing } from '../../components/citing.ts';
import type { Reader } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import type { TopicGroup, TopicShown } from '../../data/topics.ts';
import { TopicUses } from './topic-uses.tsx';

/** A topic and what stands under it. */
export function TopicPage({
  reader,
  detail,
  citing,
  groups,
}: {
  reader: Reader;
  detail: TopicShown;
  citing: Citing;
  groups: readonly TopicGroup[];
}) {
  const { record } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead reader={reader} label={reader.t('topic.label')} record={record} />
      <TopicUses reader={reader} topic={detail.slug} groups={groups} />
      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}
