'use client';

import { type KindName, schemas } from '@chancery/api/kinds';
import type { Locale } from '@chancery/vocabularies';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { trpc } from '../../client/client.ts';
import { clean } from './model/clean.ts';
import {
  type Checked,
  type ConflictDetails,
  conflictOf,
  type PublishOptions,
  type Refused,
} from './model/desk.ts';
import { localAndUtc } from './model/local-and-utc.ts';
import { refusedBy } from './model/refused.ts';
import { languageName } from './model/words.ts';

/** What an action did, for the bar to say. */
export interface Outcome {
  tone: 'ok' | 'danger';
  text: string;
  /** where the public sees it now */
  published?: boolean;
  signedOut?: boolean;
  /** stands as long as a field needs mending */
  untilMended?: boolean;
}

export type Action = (declaration: PublishOptions) => Promise<Answer>;
interface Answer {
  visible: boolean;
  revisions: readonly { recordId: string; revisionId: string; number: number; state: string }[];
}

/**
 * Runs what changes the record at the server: one at a time, and with what goes wrong brought back
 * to the form. Nothing that was typed is touched by a failure.
 */
export function useActions({
  kind,
  id,
  form,
  startBase,
  onStart,
  onFailed,
  onRefused,
  onConflict,
  onDone,
}: {
  kind: KindName;
  id: string;
  form: UseFormReturn;
  startBase: string | null;
  /** before anything is sent */
  onStart: () => Promise<void>;
  onFailed: () => void;
  onRefused: (refused: Refused) => void;
  /** Someone else's revision is there now: who they are is asked for. */
  onConflict: () => void;
  /** `sent` is what the record now holds, where the action saved the form; until it ends nothing else runs */
  onDone: (sent: unknown) => Promise<void>;
}) {
  const base = useRef(startBase);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [conflict, setConflict] = useState<{ details: ConflictDetails } | null>(null);

  const data = (): unknown => clean(schemas[kind], form.getValues());

  async function run(action: Action, options: PublishOptions, words: (answer: Answer) => Outcome) {
    if (busy) return false;
    setBusy(true);
    setOutcome(null);
    await onStart();
    const sent = data();
    try {
      const answer = await action(options);
      const own = answer.revisions.find((revision) => revision.recordId === id);
      if (own) base.current = own.revisionId;
      // First the record as it is now: what was possible before is not offered beside the outcome.
      await onDone(sent);
      setOutcome(words(answer));
      return true;
    } catch (error) {
      onFailed();
      const refused = refusedBy(error);
      const details = conflictOf(refused);
      if (details) {
        setConflict({ details });
        onConflict();
      } else {
        setOutcome({
          tone: 'danger',
          text: refused.message,
          signedOut: refused.code === 'UNAUTHORIZED',
        });
        onRefused(refused);
      }
      return false;
    } finally {
      setBusy(false);
    }
  }

  /** The revision that the form shows; what acts on it names it. */
  const seenNow = (): string => base.current ?? '';
  const save: Action = (options) =>
    trpc.desk.save.mutate({ kind, id, baseId: base.current, data: data(), ...options });

  return {
    baseId: () => base.current,
    /** The form shows this revision now; the next save goes on from it. */
    rebase: (revisionId: string | null) => {
      base.current = revisionId;
    },
    data,
    busy,
    outcome,
    say: setOutcome,
    /** What went well is old news once something changes again. */
    hush: () => setOutcome((before) => (before?.tone === 'ok' ? null : before)),
    conflict,
    /** Goes on from what is there now, with what was chosen; `true` once it is saved. */
    settleConflict: async (chosen: Record<string, unknown>, options: PublishOptions) => {
      if (!conflict) return false;
      base.current = conflict.details.revisionId;
      form.reset(chosen, { keepDefaultValues: true });
      setConflict(null);
      return run(save, options, () => ({
        tone: 'ok',
        text: 'Joined with the other change and saved as a draft.',
      }));
    },
    leaveConflict: () => setConflict(null),

    save: (options: PublishOptions) =>
      run(save, options, ({ revisions }) => ({
        tone: 'ok',
        text: `Draft saved as revision ${revisions[0]?.number ?? ''}.`.replace(' .', '.'),
      })),
    submit: (options: PublishOptions, changed: boolean) =>
      run(
        async (all) => {
          if (changed) await saveFirst(save, base, all);
          return trpc.desk.submit.mutate({ id, revisionId: seenNow() });
        },
        options,
        () => ({ tone: 'ok', text: 'Submitted: a second person reviews it.' }),
      ),
    publish: (
      options: PublishOptions,
      what: {
        changed: boolean;
        revisionId?: string | undefined;
        force: boolean;
        /** the texts of one language; everything else waits on as a draft */
        locale?: Locale;
      },
    ) =>
      run(
        (all) => {
          // What waits beside the draft, else what the form shows: never what came in between.
          const seen = what.revisionId ?? base.current;
          return trpc.desk.publish.mutate({
            id,
            ...all,
            ...(what.changed && { save: { kind, baseId: base.current, data: data() } }),
            ...(!what.changed && seen && { revisionId: seen }),
            ...(what.force && { force: true }),
            ...(what.locale && { locale: what.locale }),
          });
        },
        options,
        ({ visible }) => ({
          tone: 'ok',
          text: publishedWords(visible, what.locale),
          published: true,
        }),
      ),
    /** This record and those it refers to go out together, or none does. */
    release: (
      options: PublishOptions,
      others: readonly { id: string; revisionId: string }[],
      changed: boolean,
    ) =>
      run(
        async (all) => {
          if (changed) await saveFirst(save, base, all);
          return trpc.desk.release.mutate({
            items: [...others, { id, revisionId: seenNow(), ...all }],
          });
        },
        options,
        ({ visible }) => ({
          tone: 'ok',
          text: visible
            ? 'Published together and visible.'
            : 'Published together, visible within a minute.',
          published: true,
        }),
      ),
    schedule: (
      options: PublishOptions,
      at: string,
      what: { changed: boolean; revisionId?: string | undefined },
    ) =>
      run(
        async (all) => {
          if (what.changed) await saveFirst(save, base, all);
          const revisionId = what.revisionId ?? seenNow();
          return trpc.desk.schedule.mutate({ id, at, revisionId, ...all });
        },
        options,
        () => ({ tone: 'ok', text: `Scheduled for ${localAndUtc(at)}.` }),
      ),
    approve: (revisionId: string) =>
      run(
        () => trpc.desk.approve.mutate({ id, revisionId }),
        {},
        () => ({ tone: 'ok', text: 'Approved.' }),
      ),
    sendBack: (revisionId: string) =>
      run(
        () => trpc.desk.return.mutate({ id, revisionId }),
        {},
        () => ({ tone: 'ok', text: 'Sent back to its author as a draft.' }),
      ),
    unschedule: (revisionId: string, approved: boolean) =>
      run(
        () => trpc.desk.unschedule.mutate({ id, revisionId }),
        {},
        () => ({
          tone: 'ok',
          text: approved
            ? 'No longer scheduled; it stays approved.'
            : 'No longer scheduled; it is a draft again.',
        }),
      ),
    /** The draft, or what waits where no draft stands beside it. */
    discard: (revisionId = seenNow()) =>
      run(
        () => trpc.desk.discard.mutate({ id, revisionId }),
        {},
        () => ({ tone: 'ok', text: 'Draft discarded; its revisions stay in the history.' }),
      ),
    /** Of the form, or of a revision that waits beside it. */
    check: async (snapshot: unknown = data()): Promise<Checked | null> => {
      try {
        return await trpc.desk.check.mutate({ kind, id, baseId: base.current, data: snapshot });
      } catch (error) {
        setOutcome({ tone: 'danger', text: refusedBy(error).message });
        return null;
      }
    },
  };
}

function publishedWords(visible: boolean, locale: Locale | undefined): string {
  const where = locale ? `Published in ${languageName(locale)}` : 'Published';
  const when = visible ? ' and visible.' : ', visible within a minute.';
  return `${where}${when}${locale ? ' The rest waits as a draft.' : ''}`;
}

/** An action on the draft that must hold what the form holds. */
async function saveFirst(
  save: Action,
  base: { current: string | null },
  options: PublishOptions,
): Promise<void> {
  const { revisions } = await save(options);
  if (revisions[0]) base.current = revisions[0].revisionId;
}
