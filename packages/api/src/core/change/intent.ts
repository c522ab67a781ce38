import type { ChangeClass, Locale } from '@chancery/vocabularies';
import type { Confirmation } from './records.ts';

interface About {
  recordId: string;
}

/** What the author says of a publication. */
interface PublishOptions {
  /** for readers: what changed and why */
  note?: string | undefined;
  /** class by path, where the proposal was not right */
  classes?: Record<string, ChangeClass> | undefined;
  confirmed?: Confirmation[] | undefined;
}

export interface SaveIntent extends About, PublishOptions {
  type: 'save';
  kind: string;
  /** the revision that the author started from; null for a new record */
  baseId: string | null;
  data: unknown;
  restoredFrom?: number;
}

/** A stretch of a past that is told now, from sources of that time. Seeds and imports only. */
export interface ReconstructIntent extends About {
  type: 'reconstruct';
  kind: string;
  revisions: { data: unknown; from: Date; to: Date | null; confirmed?: Confirmation[] }[];
}

export type Intent =
  | SaveIntent
  | (About &
      PublishOptions & {
        type: 'publish';
        revisionId?: string;
        save?: SaveIntent;
        force?: boolean;
        /** publishes the texts in this language alone; all else goes on waiting */
        locale?: Locale;
      })
  | (About & {
      type: 'submit' | 'discard';
      /** the draft that the person saw; another one there is a conflict */
      revisionId?: string | undefined;
    })
  | (About & { type: 'approve' | 'return' | 'unschedule'; revisionId: string; note?: string })
  | (About & PublishOptions & { type: 'schedule'; revisionId: string; at: Date })
  | (About & { type: 'withdraw'; reason: string })
  | (About & { type: 'merge'; intoId: string; reason: string })
  | (About & { type: 'unmerge'; reason: string })
  | (About & { type: 'amendNote'; eventId: string; note: string })
  | ReconstructIntent;
