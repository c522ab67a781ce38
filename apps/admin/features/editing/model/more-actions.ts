import type { Locale } from '@chancery/vocabularies';
import { mayPublishAlone, type Where } from './next-action.ts';
import { languageName } from './words.ts';

export interface MoreAction {
  id: 'schedule' | 'force' | 'return' | 'discard' | `only-${Locale}`;
  label: string;
  about: string;
  danger?: boolean;
}

/** What else can be done with a record besides the one right next thing. */
export function moreActions(
  where: Where,
  record: { isDraft: boolean; isPublished: boolean },
  languages: readonly Locale[],
): MoreAction[] {
  const isWork = record.isDraft || where.changed;
  const alone = mayPublishAlone(where);
  const found: MoreAction[] = [];
  if (alone && isWork)
    found.push({ id: 'schedule', label: 'Schedule…', about: 'Publish at a set time' });
  if (alone && isWork && record.isPublished)
    for (const locale of languages)
      found.push({
        id: `only-${locale}`,
        label: `Publish only the ${languageName(locale)} texts`,
        about: 'The rest waits as a draft',
      });
  if (where.reviewRequired && where.may.approve && !alone && isWork)
    found.push({
      id: 'force',
      label: 'Publish without review',
      about: 'Goes to the queue for a review afterwards',
    });
  if (where.state === 'in_review' && where.may.approve)
    found.push({ id: 'return', label: 'Send back', about: 'To its author, as a draft' });
  if (record.isDraft && record.isPublished)
    found.push({
      id: 'discard',
      label: 'Discard the draft',
      about: 'Back to what is published',
      danger: true,
    });
  return found;
}
