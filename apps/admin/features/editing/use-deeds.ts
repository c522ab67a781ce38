'use client';

import { type KindName, schemas } from '@chancery/api/kinds';
import type { Locale } from '@chancery/vocabularies';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { trpc } from '../../api/client.ts';
import { clean } from './model/clean.ts';
import {
  type Checked,
  type ConflictDetails,
  conflictOf,
  type Declaration,
  type Refused,
} from './model/desk.ts';
import { localAndUtc } from './model/local-and-utc.ts';
import { refusedBy } from './model/refused.ts';
import { languageName } from './model/words.ts';

/** What a deed did, for the bar to say. */
export interface Outcome {
  tone: 'ok' | 'danger';
  text: string;
  /** where the public sees it now */
  published?: boolean;
  signedOut?: boolean;
}

export type Deed = (declaration: Declaration) => Promise<Answer>;
interface Answer {
  visible: boolean;
  revisions: readonly { recordId: string; revisionId: string; number: number; state: string }[];
}

/**
 * Runs what changes the record at the server: one at a time, and with what goes wrong brought back
 * to the form. Nothing that was typed is touched by a failure.
 */
export function useDeeds({
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
  /** `sent` is what the record now holds, where the deed saved the form */
  onDone: (sent: unknown) => void;
}) {
  const base = useRef(startBase);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [conflict, setConflict] = useState<{ details: ConflictDetails } | null>(null);

  const data = (): unknown => clean(schemas[kind], form.getValues());

  async function run(deed: Deed, said: Declaration, words: (answer: Answer) => Outcome) {
    if (busy) return false;
    setBusy(true);
    setOutcome(null);
    await onStart();
    const sent = data();
    try {
      const answer = await deed(said);
      const own = answer.revisions.find((revision) => revision.recordId === id);
      if (own) base.current = own.revisionId;
      setOutcome(words(answer));
      onDone(sent);
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

  const save: Deed = (said) =>
    trpc.desk.save.mutate({ kind, id, baseId: base.current, data: data(), ...said });

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
    settleConflict: async (chosen: Record<string, unknown>, said: Declaration) => {
      if (!conflict) return false;
      base.current = conflict.details.revisionId;
      form.reset(chosen, { keepDefaultValues: true });
      setConflict(null);
      return run(save, said, () => ({
        tone: 'ok',
        text: 'Joined with the other change and saved as a draft.',
      }));
    },
    leaveConflict: () => setConflict(null),

    save: (said: Declaration) =>
      run(save, said, ({ revisions }) => ({
        tone: 'ok',
        text: `Draft saved as revision ${revisions[0]?.number ?? ''}.`.replace(' .', '.'),
      })),
    submit: (said: Declaration, changed: boolean) =>
      run(
        async (all) => {
          if (changed) await saveFirst(save, base, all);
          return trpc.desk.submit.mutate({ id, revisionId: base.current ?? undefined });
        },
        said,
        () => ({ tone: 'ok', text: 'Submitted: a second person reviews it.' }),
      ),
    publish: (
      said: Declaration,
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
        said,
        ({ visible }) => ({
          tone: 'ok',
          text: publishedWords(visible, what.locale),
          published: true,
        }),
      ),
    /** This record and those it refers to go out together, or none does. */
    release: (said: Declaration, others: readonly string[], changed: boolean) =>
      run(
        async (all) => {
          if (changed) await saveFirst(save, base, all);
          return trpc.desk.release.mutate({
            items: [...others.map((other) => ({ id: other })), { id, ...all }],
          });
        },
        said,
        ({ visible }) => ({
          tone: 'ok',
          text: visible
            ? 'Published together and visible.'
            : 'Published together, visible within a minute.',
          published: true,
        }),
      ),
    schedule: (said: Declaration, at: string, changed: boolean) =>
      run(
        async (all) => {
          if (changed) await saveFirst(save, base, all);
          return trpc.desk.schedule.mutate({ id, at, revisionId: base.current ?? '', ...all });
        },
        said,
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
    discard: () =>
      run(
        () => trpc.desk.discard.mutate({ id, revisionId: base.current ?? undefined }),
        {},
        () => ({ tone: 'ok', text: 'Draft discarded; its revisions stay in the history.' }),
      ),
    /** Of the form, or of a revision that waits beside it. */
    check: async (snapshot: unknown = data()): Promise<Checked | null> => {
      try {
        return await trpc.desk.check.mutate({ kind, id, data: snapshot });
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

/** A deed on the draft that must hold what the form holds. */
async function saveFirst(
  save: Deed,
  base: { current: string | null },
  said: Declaration,
): Promise<void> {
  const { revisions } = await save(said);
  if (revisions[0]) base.current = revisions[0].revisionId;
}
