import type { DeskRecord } from './desk.ts';

const OPEN = ['draft', 'in_review'];

/** Whether the record has a draft that is still worked on or reviewed. */
export const isDraft = (record: DeskRecord | null): boolean =>
  OPEN.includes(record?.head?.state ?? '');

const WAITING = ['approved', 'scheduled'];

/** What is approved or has its time, where no newer draft stands beside it: the form acts on it. */
export const waitingOf = (record: DeskRecord | null): DeskRecord['waiting'][number] | undefined =>
  isDraft(record) ? undefined : record?.waiting.findLast(({ state }) => WAITING.includes(state));

/** It was public, is not now, and nothing waits that would say so. */
export const isWithdrawn = (record: DeskRecord | null): boolean =>
  Boolean(record?.head) &&
  !record?.published &&
  !isDraft(record) &&
  !WAITING.includes(record?.head?.state ?? '');

/** Who saved a revision that is here now. */
export const authorOf = (record: DeskRecord | null, revisionId: string): string =>
  [record?.head, record?.published].find((one) => one?.revisionId === revisionId)?.authorName ??
  'Someone';
