'use client';

import { type KindName, schemas } from '@chancery/api/kinds';
import { type ChangeClass, locales } from '@chancery/vocabularies';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { findFreeSlug } from './free-slug.ts';
import {
  type ClassedPath,
  type Declaration,
  type DeskRecord,
  type Missing,
  missingOf,
  type Refused,
} from './model/desk.ts';
import { findProblems } from './model/find-problems.ts';
import { equal } from './model/json.ts';
import { languagesApart } from './model/languages-apart.ts';
import { moreActions } from './model/more-actions.ts';
import { mayPublishAlone, nextAction } from './model/next-action.ts';
import { type Problem, standing } from './model/problem.ts';
import { approvedOf, authorOf, isDraft, isWithdrawn } from './model/record-state.ts';
import { inFormOrder } from './model/sections.ts';
import type { Start } from './model/start.ts';
import { useDeeds } from './use-deeds.ts';
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
  const declared = useRef<Declaration>({});
  const forced = useRef(false);
  const note = useRef(start.note);

  const leadToFirst = (found: readonly Problem[]): void => {
    const first = inFormOrder(kind, standing(found, problems.confirmed))[0];
    if (first) lead(first.path);
  };
  const deeds = useDeeds({
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
    onDone: (sent) => void afterwards(sent),
  });
  const copy = useWorkingCopy({
    kind,
    id,
    form,
    startedFrom: { data: start.data, copyAt: start.copyAt },
    baseId: deeds.baseId,
    said: () => ({ confirmed: problems.confirmed, note: note.current }),
    onChange: () => {
      setChanged(true);
      setChanges(undefined);
      deeds.hush();
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
    const typedMeanwhile = !equal(plain(deeds.data()), plain(sent));
    if (typedMeanwhile) setChanged(true);
    else if (fresh?.tip) {
      deeds.rebase(fresh.tip.revisionId);
      if (!equal(plain(fresh.tip.snapshot), plain(sent))) form.reset(fresh.tip.snapshot);
    }
  }
  /** While one types: what the server would say, where the schema has nothing to say. */
  async function checkQuietly(): Promise<void> {
    if (!schemas[kind].safeParse(deeds.data()).success) return;
    const found = await deeds.check();
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
    deeds.say({ tone: 'danger', text: countWords(found.length) });
    leadToFirst(found);
    return false;
  }
  const said = (more: Declaration = {}): Declaration => {
    const confirmed = problems.confirmed.filter((entry) => entry.note.trim() !== '');
    return { ...(confirmed.length > 0 && { confirmed }), ...more };
  };

  const approved = changed ? undefined : approvedOf(record);
  const waiting = approved?.revisionId;
  const may = record?.may ?? NOBODY;
  const where = {
    state: waiting ? 'approved' : record?.tip?.state,
    changed,
    ...(record?.policy ?? OPEN_POLICY),
    editorialOnly: changes?.every((change) => change.class === 'editorial'),
    everPublished: Boolean(record?.published),
    own: record?.tip?.authorId === personId,
    may,
  };
  const next = nextAction(where);

  async function save(): Promise<void> {
    if (changed && (await passes())) await deeds.save(said());
  }
  async function publish(force = false): Promise<void> {
    forced.current = force;
    if (!approved && !(await passes())) return;
    const found = await deeds.check(approved?.snapshot);
    if (!found) return;
    problems.setChecked(found.problems);
    setChanges(found.changes);
    const stops = standing(found.problems, problems.confirmed);
    if (stops.length > 0) {
      deeds.say({ tone: 'danger', text: countWords(stops.length) });
      leadToFirst(found.problems);
      return;
    }
    const facts = found.changes.some((change) => change.class !== 'editorial');
    if (facts && record?.published) setDialog('publish');
    else await deeds.publish(said(), { changed, revisionId: waiting, force });
  }
  /** Who types a correction and goes on at once is ahead of the check that would have said so. */
  async function isEditorialAfterAll(): Promise<boolean> {
    if (where.editorialOnly !== undefined) return false;
    const found = await deeds.check();
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
        await deeds.submit(said(), changed);
        return;
      case 'approve':
        await deeds.approve(record?.tip?.revisionId ?? '');
        return;
      case 'save':
        return save();
      case 'none':
        deeds.say({ tone: 'ok', text: 'There is nothing to save or publish.' });
    }
  }

  const more = moreActions(
    where,
    {
      isDraft: isDraft(record),
      isPublished: Boolean(record?.published),
    },
    languagesApart(changes),
  );
  async function runMore(action: string): Promise<void> {
    if (action === 'schedule' && (await passes())) setDialog('schedule');
    if (action === 'force') await publish(true);
    const locale = locales.find((one) => action === `only-${one}`);
    if (locale && (await passes()))
      await deeds.publish(said(), { changed, revisionId: waiting, force: false, locale });
    if (action === 'return') await deeds.sendBack(record?.tip?.revisionId ?? '');
    if (action === 'discard') await deeds.discard();
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
      state: isWithdrawn(record) ? 'withdrawn' : where.state,
      revision: approved?.number ?? record?.tip?.number,
      changed,
      copy: copy.status,
      next,
      busy: deeds.busy,
      outcome: deeds.outcome,
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
          void deeds
            .publish(said(declared.current), {
              changed,
              revisionId: waiting,
              force: forced.current,
            })
            .then((done) => {
              if (done) note.current = '';
            });
        },
      },
    scheduling: dialog === 'schedule' && {
      needsNote: Boolean(record?.published),
      note: note.current,
      onClose: () => setDialog(null),
      onSchedule: (at: string, text: string) =>
        void deeds.schedule(said(text ? { note: text } : {}), at, changed),
    },
    release: missing.length > 0 && {
      missing,
      onClose: () => setMissing([]),
      onRelease: () =>
        void deeds.release(
          said(declared.current),
          [...new Set(missing.map((one) => one.targetId))],
          changed,
        ),
    },
    conflict: deeds.conflict && {
      details: deeds.conflict.details,
      authorName: authorOf(record, deeds.conflict.details.revisionId),
      ours: deeds.data(),
      onLeave: deeds.leaveConflict,
      onSettle: (snapshot: Record<string, unknown>) => void deeds.settleConflict(snapshot, said()),
    },
  };
}

const countWords = (count: number): string =>
  count === 1 ? 'One field needs mending first.' : `${count} fields need mending first.`;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {}));
