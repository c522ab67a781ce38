'use client';

import { type KindName, schemas } from '@chancery/api/kinds';
import { equal } from '@chancery/api/paths';
import { type ChangeClass, locales } from '@chancery/vocabularies';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { findFreeSlug } from './free-slug.ts';
import {
  type ClassedPath,
  type DeskRecord,
  type Missing,
  missingOf,
  type PublishOptions,
  type Refused,
} from './model/desk.ts';
import { findProblems } from './model/find-problems.ts';
import { languagesApart } from './model/languages-apart.ts';
import { type Problem, unresolved } from './model/problem.ts';
import { mayPublishAlone, moreActions, nextAction } from './model/record-actions.ts';
import { authorOf, isDraft, waitingOf } from './model/record-state.ts';
import { inFormOrder } from './model/sections.ts';
import type { Start } from './model/start.ts';
import { useActions } from './use-actions.ts';
import { useLeading } from './use-leading.ts';
import { useProblemsOfForm } from './use-problems-of-form.ts';
import { useWorkingCopy } from './use-working-copy.ts';

const NOBODY = { write: true, publish: true, approve: false, withdraw: false };
const OPEN_POLICY = { reviewRequired: false, editorialWithoutReview: true };

/** Everything that happens to one record while its form is open. */
export function useEditing({
  kind,
  id,
  form,
  prefix,
  record,
  start,
  personId,
  onDone,
}: {
  kind: KindName;
  id: string;
  form: UseFormReturn;
  prefix: string;
  record: DeskRecord | null;
  start: Start;
  /** who looks */
  personId: string;
  onDone: () => Promise<DeskRecord | null>;
}) {
  const { lead, openFrame, claimFrame } = useLeading(form, prefix);
  const problems = useProblemsOfForm(form, {
    problems: record?.problems ?? [],
    confirmed: start.confirmed,
  });
  const [changed, setChanged] = useState(start.recoveredAt !== null);
  const [changes, setChanges] = useState<ClassedPath[] | undefined>();
  const [dialog, setDialog] = useState<'publish' | 'schedule' | null>(null);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const declared = useRef<PublishOptions>({});
  const forced = useRef(false);
  const note = useRef(start.note);

  const leadToFirst = (found: readonly Problem[]): void => {
    const first = inFormOrder(kind, unresolved(found, problems.confirmed))[0];
    if (first) lead(first.path);
  };
  const actions = useActions({
    kind,
    id,
    form,
    startBase: start.baseId,
    onStart: () => copy.hold(),
    onFailed: () => copy.keepSoon(),
    onRefused: (refused: Refused) => {
      setMissing(missingOf(refused));
      if (refused.problems.length === 0) return;
      setDialog(null);
      problems.setRefused(refused.problems);
      leadToFirst(refused.problems);
    },
    onConflict: () => {
      setDialog(null);
      void onDone();
    },
    onDone: (sent) => afterwards(sent),
  });
  const copy = useWorkingCopy({
    kind,
    id,
    form,
    startedFrom: { data: start.data, copyAt: start.copyAt },
    baseId: actions.baseId,
    publishOptions: () => ({ confirmed: problems.confirmed, note: note.current }),
    onChange: () => {
      setChanged(true);
      setChanges(undefined);
      actions.hush();
    },
    onKept: () => void checkQuietly(),
  });

  /** The server has what was sent; what it joined or trimmed comes back into the form. */
  async function afterwards(sent: unknown): Promise<void> {
    copy.settle();
    setDialog(null);
    setMissing([]);
    setChanges(undefined);
    setChanged(false);
    const fresh = await onDone();
    problems.setRefused([]);
    problems.setChecked(fresh?.problems ?? []);
    const typedMeanwhile = !equal(plain(actions.data()), plain(sent));
    if (typedMeanwhile) setChanged(true);
    else if (fresh?.head) {
      actions.rebase(fresh.head.revisionId);
      if (!equal(plain(fresh.head.snapshot), plain(sent))) form.reset(fresh.head.snapshot);
    }
  }
  /** While one types: what the server would say, where the schema has nothing to say. */
  async function checkQuietly(): Promise<void> {
    if (!schemas[kind].safeParse(actions.data()).success) return;
    const found = await actions.check();
    if (!found) return;
    problems.setChecked(found.problems);
    setChanges(found.changes);
  }
  // What a draft changes is known from the first sight of it on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of what the form opened with
  useEffect(() => {
    if (isDraft(record) && record?.published) void checkQuietly();
  }, []);
  /** Whether the schema lets the form through; leads to the first field that it does not. */
  async function passes(): Promise<boolean> {
    const slug =
      !form.getValues('slug') &&
      (await findFreeSlug(kind, id, form.getValues('title'), form.getValues('date')));
    if (slug) form.setValue('slug', slug, { shouldDirty: true });
    const found = inFormOrder(kind, await findProblems(form));
    if (found.length === 0) return true;
    actions.say({ tone: 'danger', text: countWords(found.length), untilMended: true });
    leadToFirst(found);
    return false;
  }
  const publishOptions = (more: PublishOptions = {}): PublishOptions => {
    const confirmed = problems.confirmed.filter((entry) => entry.note.trim() !== '');
    return { ...(confirmed.length > 0 && { confirmed }), ...more };
  };

  const waiting = changed ? undefined : waitingOf(record);
  const acted = waiting ?? record?.head;
  const may = record?.may ?? NOBODY;
  const where = {
    state: acted?.state,
    changed,
    approved: Boolean(acted?.approvedByName),
    ...(record?.policy ?? OPEN_POLICY),
    editorialOnly: changes?.every((change) => change.class === 'editorial'),
    everPublished: Boolean(record?.published),
    own: acted?.authorId === personId,
    may,
  };
  const next = nextAction(where);
  const toMend = unresolved(problems.all, problems.confirmed).length;
  const outcome = actions.outcome?.untilMended
    ? toMend > 0
      ? { ...actions.outcome, text: countWords(toMend) }
      : null
    : actions.outcome;

  async function save(): Promise<void> {
    if (changed && (await passes())) await actions.save(publishOptions());
  }
  async function publish(force = false): Promise<void> {
    forced.current = force;
    if (!waiting && !(await passes())) return;
    const found = await actions.check(waiting?.snapshot);
    if (!found) return;
    problems.setChecked(found.problems);
    setChanges(found.changes);
    const stops = unresolved(found.problems, problems.confirmed);
    if (stops.length > 0) {
      actions.say({ tone: 'danger', text: countWords(stops.length), untilMended: true });
      leadToFirst(found.problems);
      return;
    }
    const facts = found.changes.some((change) => change.class !== 'editorial');
    if (facts && record?.published) setDialog('publish');
    else
      await actions.publish(publishOptions(), { changed, revisionId: waiting?.revisionId, force });
  }
  /** Who types a correction and goes on at once is ahead of the check that would have said so. */
  async function isEditorialAfterAll(): Promise<boolean> {
    if (where.editorialOnly !== undefined) return false;
    const found = await actions.check();
    const editorialOnly = found?.changes.every((change) => change.class === 'editorial');
    return mayPublishAlone({ ...where, editorialOnly });
  }
  async function runNext(): Promise<void> {
    switch (next) {
      case 'publish':
        return publish();
      case 'submit':
        if (!(await passes())) return;
        if (await isEditorialAfterAll()) return publish();
        await actions.submit(publishOptions(), changed);
        return;
      case 'approve':
        await actions.approve(acted?.revisionId ?? '');
        return;
      case 'save':
        return save();
      case 'none':
        actions.say({ tone: 'ok', text: 'There is nothing to save or publish.' });
    }
  }

  const more = moreActions(where, languagesApart(changes));
  async function runMore(action: string): Promise<void> {
    if (action === 'publish') await publish();
    if (action === 'schedule' && (waiting || (await passes()))) {
      // Whether facts change says whether a note is asked for.
      const found = await actions.check(waiting?.snapshot);
      if (found) setChanges(found.changes);
      setDialog('schedule');
    }
    if (action === 'force') await publish(true);
    const locale = locales.find((one) => action === `only-${one}`);
    if (locale && (await passes()))
      await actions.publish(publishOptions(), {
        changed,
        revisionId: waiting?.revisionId,
        force: false,
        locale,
      });
    if (action === 'return') await actions.sendBack(acted?.revisionId ?? '');
    if (action === 'unschedule') await actions.unschedule(acted?.revisionId ?? '', where.approved);
    if (action === 'discard') await actions.discard(waiting?.revisionId);
  }

  return {
    openFrame,
    claimFrame,
    problemFrame: {
      all: problems.all,
      confirmed: problems.confirmed,
      confirm: (problem: Problem, words: string) => {
        problems.confirm(problem, words);
        copy.keepSoon();
      },
      forget: problems.forget,
      lead,
    },
    save: () => void save(),
    runNext: () => void runNext(),
    bar: {
      record,
      state: where.state,
      revision: acted?.number,
      changed,
      copy: copy.status,
      next,
      busy: actions.busy,
      outcome,
      more,
      onNext: () => void runNext(),
      onSave: () => void save(),
      onMore: (action: string) => void runMore(action),
    },
    sheet: dialog === 'publish' &&
      changes && {
        changes,
        note: note.current,
        onNote: (text: string) => {
          note.current = text;
        },
        onClose: () => setDialog(null),
        onPublish: (text: string, classes: Record<string, ChangeClass>) => {
          declared.current = { ...(text && { note: text }), classes };
          void actions
            .publish(publishOptions(declared.current), {
              changed,
              revisionId: waiting?.revisionId,
              force: forced.current,
            })
            .then((done) => {
              if (done) note.current = '';
            });
        },
      },
    scheduling: dialog === 'schedule' && {
      needsNote: Boolean(record?.published) && where.editorialOnly !== true,
      note: note.current,
      onClose: () => setDialog(null),
      onSchedule: (at: string, text: string) =>
        void actions.schedule(publishOptions(text ? { note: text } : {}), at, {
          changed,
          revisionId: waiting?.revisionId,
        }),
    },
    release: missing.length > 0 && {
      missing,
      onClose: () => setMissing([]),
      onRelease: () =>
        void actions.release(
          publishOptions(declared.current),
          [...new Map(missing.map((one) => [one.targetId, one.revisionId]))].flatMap(
            ([other, revisionId]) => (revisionId ? [{ id: other, revisionId }] : []),
          ),
          changed,
        ),
    },
    conflict: actions.conflict && {
      details: actions.conflict.details,
      authorName: authorOf(record, actions.conflict.details.revisionId),
      ours: actions.data(),
      onLeave: actions.leaveConflict,
      onSettle: (snapshot: Record<string, unknown>) =>
        void actions.settleConflict(snapshot, publishOptions()),
    },
  };
}

const countWords = (count: number): string =>
  count === 1 ? 'One field needs mending first.' : `${count} fields need mending first.`;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {}));
