'use client';

import type { KindName } from '@chancery/api/kinds';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { trpc } from '../../api/client.ts';
import { dropLocalCopy, writeLocalCopy } from './model/local-copy.ts';
import type { Confirmation } from './model/problem.ts';
import { refusedBy } from './model/refused.ts';

/** Short enough that a killed tab loses no word. */
const LOCAL_MS = 200;
const SERVER_MS = 1_200;
const RETRY_MS = 8_000;

export type CopyStatus =
  | { state: 'none' }
  | { state: 'keeping' }
  | { state: 'kept'; at: string }
  | { state: 'local'; why: string };

/** Keeps what is typed: at once in this browser, and soon as the person's working copy. */
export function useWorkingCopy({
  kind,
  id,
  form,
  baseId,
  said,
  onKept,
  onChange,
}: {
  kind: KindName;
  id: string;
  form: UseFormReturn;
  baseId: () => string | null;
  said: () => { confirmed: Confirmation[]; note: string };
  /** after the server has the copy, and typing has paused */
  onKept: () => void;
  onChange: () => void;
}) {
  const [status, setStatus] = useState<CopyStatus>({ state: 'none' });
  const timers = useRef<{
    local?: ReturnType<typeof setTimeout>;
    server?: ReturnType<typeof setTimeout>;
  }>({});
  const latest = useRef({ onKept, onChange, said, baseId });
  latest.current = { onKept, onChange, said, baseId };

  const keepHere = (): void => {
    const { said, baseId } = latest.current;
    writeLocalCopy(id, {
      data: form.getValues(),
      baseId: baseId(),
      at: new Date().toISOString(),
      ...said(),
    });
  };
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const keepThere = async (): Promise<void> => {
    setStatus({ state: 'keeping' });
    try {
      const { updatedAt } = await trpc.desk.autosave.mutate({
        kind,
        id,
        baseId: latest.current.baseId(),
        data: form.getValues(),
      });
      setStatus({ state: 'kept', at: updatedAt });
      latest.current.onKept();
    } catch (error) {
      const why = refusedBy(error);
      setStatus({ state: 'local', why: why.message });
      timers.current.server = setTimeout(startKeeping, RETRY_MS);
    }
  };
  const startKeeping = (): void => {
    underWay.current = keepThere();
  };
  const stop = (): void => {
    clearTimeout(timers.current.local);
    clearTimeout(timers.current.server);
  };
  const keepSoon = (): void => {
    stop();
    timers.current.local = setTimeout(keepHere, LOCAL_MS);
    timers.current.server = setTimeout(startKeeping, SERVER_MS);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one subscription for the form's life
  useEffect(() => {
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name === undefined) return; // a reset by ourselves
        latest.current.onChange();
        keepSoon();
      },
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [form]);

  return {
    status,
    keepSoon,
    /** A copy that lands after a save would offer what is saved already as unsaved. */
    hold: async (): Promise<void> => {
      stop();
      await underWay.current;
      stop();
    },
    /** The server has it all: nothing is to be recovered. */
    settle: (): void => {
      stop();
      dropLocalCopy(id);
      setStatus({ state: 'none' });
    },
  };
}
