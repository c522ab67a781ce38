import type { DeskRecord } from './desk.ts';

const OPEN = ['draft', 'in_review'];

/** Whether the record has a draft that is still worked on or reviewed. */
export const isDraft = (record: DeskRecord | null): boolean =>
  OPEN.includes(record?.tip?.state ?? '');

/** What a reviewer has approved, where no newer draft stands beside it. */
export const approvedOf = (record: DeskRecord | null): DeskRecord['waiting'][number] | undefined =>
  isDraft(record) ? undefined : record?.waiting.find((revision) => revision.state === 'approved');

/** It was public, is not now, and has no draft that would say so. */
export const isWithdrawn = (record: DeskRecord | null): boolean =>
  Boolean(record?.tip) && !record?.published && !isDraft(record);

/** Who saved a revision that is here now. */
export const authorOf = (record: DeskRecord | null, revisionId: string): string =>
  [record?.tip, record?.published].find((one) => one?.revisionId === revisionId)?.authorName ??
  'Someone';
