import type { SourceFixture } from '@chancery/db/seed';
import type { Moment } from '../moment.ts';

export function sourceSnapshot(fixture: SourceFixture, moment: Moment) {
  const { title, remark, ...own } = fixture;
  const [, slug = ''] = moment.record.split(':');
  return {
    slug,
    title: moment.text(title),
    ...own,
    ...(remark ? { remark: moment.text(remark) } : {}),
  };
}
