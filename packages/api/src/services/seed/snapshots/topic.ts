import type { TopicFixture } from '@chancery/db/seed';
import type { Moment } from '../moment.ts';

export function topicSnapshot(fixture: TopicFixture, moment: Moment) {
  const [, slug = ''] = moment.record.split(':');
  return { slug, title: moment.text(fixture.title), summary: moment.text(fixture.summary) ?? {} };
}
