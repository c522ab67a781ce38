import type { DeskRecord } from './desk.ts';

const OPEN = ['draft', 'in_review'];

/** Whether the record has a draft that is still worked on or reviewed. */
export const isDraft = (record: DeskRecord | null): boolean =>
  OPEN.includes(record?.tip?.state ?? '');

/** What a reviewer has approved, where no newer draft stands beside it. */
export const approvedOf = (record: DeskRecord | null): DeskRecord['waiting'][number] | undefined =>
  isDraft(record) ? undefined : record?.waiting.find((revision) => revision.state === 'approved');

const WAITING = ['approved', 'scheduled'];

/** It was public, is not now, and nothing waits that would say so. */
export const isWithdrawn = (record: DeskRecord | null): boolean =>
  Boolean(record?.tip) &&
  !record?.published &&
  !isDraft(record) &&
  !WAITING.includes(record?.tip?.state ?? '');

/** Who saved a revision that is here now. */
export const authorOf = (record: DeskRecord | null, revisionId: string): string =>
  [record?.tip, record?.published].find((one) => one?.revisionId === revisionId)?.authorName ??
  'Someone';
