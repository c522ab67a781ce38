import type { TopicFixture } from '@chancery/db/seed';
import type { SnapshotBuilder } from '../snapshot-builder.ts';

export function topicSnapshot(fixture: TopicFixture, moment: SnapshotBuilder) {
  const [, slug = ''] = moment.record.split(':');
  return { slug, title: moment.text(fixture.title), summary: moment.text(fixture.summary) ?? {} };
}
