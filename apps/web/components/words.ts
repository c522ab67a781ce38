import {
  type CodeListName,
  isCode,
  label,
  type MeetingLevel,
  statusEntryWords,
  type ToldEntry,
} from '@chancery/vocabularies';
import type { RenderContext } from './render-context.ts';

/** What a code is called in the reader's language and time. */
export const word = ({ locale, view }: RenderContext, list: CodeListName, code: string): string =>
  label(list, code, locale, view.asOf ?? undefined);

/** The same of what may have been written before the field had its list: no code, it stands as it was. */
export const wordIfCode = (context: RenderContext, list: CodeListName, code: string): string =>
  isCode(list, code) ? word(context, list, code) : code;

/** What a status entry says: "Agreed → Suspended", "Agreed (restated)", "Reported". */
export const entryWords = ({ locale, view }: RenderContext, entry: ToldEntry): string =>
  statusEntryWords(entry, locale, view.asOf ?? undefined);

/** The level of a meeting; where neither side's is recorded, that. */
export const levelWords = (context: RenderContext, level: MeetingLevel | null): string =>
  level ? word(context, 'meetingLevel', level) : context.t('meeting.levelNotRecorded');

/** What a language may stand as in `lang`: what is no code would be read out as if it were one. */
export const langOf = (language: string | null | undefined): string | undefined =>
  language && isCode('language', language) ? language : undefined;

/** Between the parts of a list in one line. */
export const comma = ({ locale }: RenderContext): string => (locale === 'ur' ? '، ' : ', ');
