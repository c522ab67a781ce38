import { type Backlink, Backlinks } from '../../components/backlinks.tsx';
import type { Citing } from '../../components/citing.ts';
import { OtherNames } from '../../components/other-names.tsx';
import type { Reader } from '../../components/reader.ts';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse, SaidText } from '../../components/said.tsx';
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
      <header className="w-record__head">
        <p className="c-label">{reader.t('topic.label')}</p>
        <h1>
          <SaidText reader={reader} value={record.title} />
        </h1>
        <OtherNames reader={reader} names={record.names} title={record.title} />
        <SaidProse reader={reader} value={record.summary} />
      </header>
      <Backlinks reader={reader} backlinks={backlinks} />
      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}
