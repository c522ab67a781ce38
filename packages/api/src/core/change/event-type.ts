/** What can happen to what is public: the chain, the log of changes and the API know no other. */
export const EVENT_TYPES = [
  'published',
  'withdrawn',
  'merged',
  'unmerged',
  'redacted',
  'note_amended',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
