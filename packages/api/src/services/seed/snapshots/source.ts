import type { SourceFixture } from '@chancery/db/seed';
import type { SnapshotBuilder } from '../snapshot-builder.ts';

export function sourceSnapshot(fixture: SourceFixture, moment: SnapshotBuilder) {
  const { title, remark, ...own } = fixture;
  const [, slug = ''] = moment.record.split(':');
  return {
    slug,
    title: moment.text(title),
    ...own,
    ...(remark ? { remark: moment.text(remark) } : {}),
  };
}
