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

/** What an entry is beside its kind: "Visit", "Signed", "Status: Agreed"; nothing more for an event. */
export function entryWords(reader: Reader, { what, code }: TimelineItem): string | null {
  const { t } = reader;
  if (what === 'milestone') return t('timeline.milestone');
  const list = LISTS[what];
  if (!list || !code || !isCode(list, code)) return null;
  const words = word(reader, list, code);
  return what === 'status' ? t('timeline.status', { code: words }) : words;
}

/** A kind by the name of its register; events have the timeline to themselves. */
export function kindWords({ t }: Reader, kind: string): string {
  if (kind === 'event') return t('timeline.events');
  const register = registerOf(kind);
  return register ? t(`nav.${register}`) : kind;
}
