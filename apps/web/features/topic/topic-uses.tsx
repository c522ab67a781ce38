import { KINDS } from '../../addresses/filters.ts';
import { DatedRecords } from '../../components/dated-records.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { Section } from '../../components/section.tsx';
import { kindWords } from '../../components/timeline/timeline-words.ts';
import type { TopicGroup } from '../../data/topics.ts';
import { usesHref } from './uses-href.ts';

/** What carries a topic, by kind: how many, the latest of them, and the way to all of them. */
export function TopicUses({
  context,
  topic,
  groups,
}: {
  context: RenderContext;
  topic: string;
  groups: readonly TopicGroup[];
}) {
  const { t } = context;
  const shown = KINDS.flatMap((kind) => groups.find((group) => group.kind === kind) ?? []);
  return (
    <Section id="where" title={t('topicUse.title')}>
      {shown.length === 0 && <p className="c-muted">{t('topicUse.none')}</p>}
      {shown.map((group) => (
        <section key={group.kind} className="w-group" aria-labelledby={`uses-${group.kind}`}>
          <h3 id={`uses-${group.kind}`}>
            {kindWords(context, group.kind)} <span className="c-muted">{group.count}</span>
          </h3>
          <DatedRecords
            context={context}
            kind={group.kind}
            rows={group.records.map((record) => ({ ...record, date: record.date ?? undefined }))}
          />
          <All context={context} topic={topic} group={group} />
        </section>
      ))}
    </Section>
  );
}

/** The register of the kind, asked for this topic: it counts the same. */
function All({
  context,
  topic,
  group,
}: {
  context: RenderContext;
  topic: string;
  group: TopicGroup;
}) {
  const href = usesHref(context, group.kind, topic);
  if (!href) return null;
  return (
    <p className="w-more">
      <a href={href}>{context.t('topicUse.all', { count: group.count })}</a>
    </p>
  );
}
