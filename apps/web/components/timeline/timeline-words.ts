import { type CodeListName, isCode } from '@chancery/vocabularies';
import { registerOf } from '../../addresses/page.ts';
import type { TimelineItem } from '../../data/timeline.ts';
import type { RenderContext } from '../render-context.ts';
import { entryWords as statusWords, word } from '../words.ts';

/** Where the code of an entry comes from. */
const LISTS: Record<string, CodeListName> = {
  meeting: 'meetingType',
  action: 'agreementAction',
};

/** What an entry is beside its kind: "Visit", "Signed", "Status: Agreed (restated)"; nothing more for an event. */
export function entryWords(context: RenderContext, { what, code }: TimelineItem): string | null {
  const { t } = context;
  if (what === 'milestone') return t('timeline.milestone');
  if ((what === 'status' || what === 'restated') && code && isCode('projectStatus', code)) {
    const entry = { what: what === 'status' ? 'moved' : what, to: code } as const;
    return t('timeline.status', { code: statusWords(context, entry) });
  }
  const list = LISTS[what];
  if (!list || !code || !isCode(list, code)) return null;
  return word(context, list, code);
}

/** A kind by the name of its register; events have the timeline to themselves. */
export function kindWords({ t }: RenderContext, kind: string): string {
  if (kind === 'event') return t('timeline.events');
  const register = registerOf(kind);
  return register ? t(`nav.${register}`) : kind;
}
