import { type CodeListName, isCode } from '@chancery/vocabularies';
import { registerOf } from '../../addresses/page.ts';
import type { TimelineItem } from '../../data/timeline.ts';
import type { Reader } from '../reader.ts';
import { word } from '../words.ts';

/** Where the code of an entry comes from. */
const LISTS: Record<string, CodeListName> = {
  meeting: 'meetingType',
  action: 'agreementAction',
  status: 'projectStatus',
};

const NAMED = ['milestone', 'event', 'position', 'briefing'] as const;

/** What an entry is: "Visit", "Signed", "Status: Agreed", "Event". */
export function entryWords(reader: Reader, { what, code, kind }: TimelineItem): string {
  const { t } = reader;
  const list = LISTS[what];
  const words = list && code && isCode(list, code) ? word(reader, list, code) : null;
  if (words) return what === 'status' ? t('timeline.what.status', { code: words }) : words;
  const named = NAMED.find((one) => one === what);
  return named ? t(`timeline.what.${named}`) : kindWords(reader, kind);
}

/** A kind by the name of its register; events have the timeline to themselves. */
export function kindWords({ t }: Reader, kind: string): string {
  if (kind === 'event') return t('timeline.events');
  const register = registerOf(kind);
  return register ? t(`nav.${register}`) : kind;
}
