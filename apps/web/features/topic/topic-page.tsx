import { type Backlink, Backlinks } from '../../components/backlinks.tsx';
import type { Citing } from '../../components/citing.ts';
import type { Reader } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import type { TopicShown } from '../../data/topics.ts';

/** A topic and what stands under it. */
export function TopicPage({
  reader,
  detail,
  citing,
  backlinks,
}: {
  reader: Reader;
  detail: TopicShown;
  citing: Citing;
  backlinks: readonly Backlink[];
}) {
  const { record } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead reader={reader} label={reader.t('topic.label')} record={record} />
      <Backlinks reader={reader} backlinks={backlinks} />
      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}
