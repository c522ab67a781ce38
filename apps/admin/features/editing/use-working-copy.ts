'use client';

import type { KindName } from '@chancery/api/kinds';
import { isObject, merge } from '@chancery/api/paths';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { trpc } from '../../client/client.ts';
import type { Json } from './model/json.ts';
import { dropLocalCopy, writeLocalCopy } from './model/local-copy.ts';
import type { Confirmation } from './model/problem.ts';
import { refusedBy } from './model/refused.ts';
import { pathText } from './model/words.ts';

/** Short enough that a killed tab loses no word. */
const LOCAL_MS = 200;
const SERVER_MS = 1_200;
const RETRY_MS = 8_000;

export type CopyStatus =
  | { state: 'none' }
  | { state: 'keeping' }
  | { state: 'kept'; at: string }
  | { state: 'local'; why: string; signedOut: boolean };

/** The working copy as the server has it. */
const otherCopy = z.object({ copy: z.object({ data: z.unknown(), updatedAt: z.string() }) });

/** Keeps what is typed: at once in this browser, and soon as the person's working copy. */
export function useWorkingCopy({
  kind,
  id,
  form,
  startedFrom,
  baseId,
  publishOptions,
  onKept,
  onChange,
}: {
  kind: KindName;
  id: string;
  form: UseFormReturn;
  /** what the form opened with, and the working copy that the server had then */
  startedFrom: { data: Json; copyAt: string | null };
  baseId: () => string | null;
  publishOptions: () => { confirmed: Confirmation[]; note: string };
  /** after the server has the copy, and typing has paused */
  onKept: () => void;
  onChange: () => void;
}) {
  const [status, setStatus] = useState<CopyStatus>({ state: 'none' });
  const timers = useRef<{
    local?: ReturnType<typeof setTimeout>;
    server?: ReturnType<typeof setTimeout>;
  }>({});
  const latest = useRef({ onKept, onChange, publishOptions, baseId });
  latest.current = { onKept, onChange, publishOptions, baseId };

  const keepHere = (): void => {
    const { publishOptions, baseId } = latest.current;
    writeLocalCopy(id, {
      data: form.getValues(),
      baseId: baseId(),
      at: new Date().toISOString(),
      ...publishOptions(),
    });
  };
  const gone = useRef(false);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const known = useRef({ data: plain(startedFrom.data), at: startedFrom.copyAt });
  const send = async (): Promise<string> => {
    const data = plain(form.getValues());
    const { updatedAt } = await trpc.desk.autosave.mutate({
      kind,
      id,
      baseId: latest.current.baseId(),
      knownAt: known.current.at,
      data,
    });
    known.current = { data, at: updatedAt };
    return updatedAt;
  };
  const failed = (why: string, signedOut = false): void => {
    setStatus({ state: 'local', why, signedOut });
    if (!gone.current) timers.current.server = setTimeout(startKeeping, RETRY_MS);
  };
  const keepThere = async (): Promise<void> => {
    setStatus({ state: 'keeping' });
    try {
      const at = await send().catch((error) => joinOtherCopy(error));
      if (at === null) return;
      setStatus({ state: 'kept', at });
      latest.current.onKept();
    } catch (error) {
      const { message, code } = refusedBy(error);
      failed(message, code === 'UNAUTHORIZED');
    }
  };
  /**
   * The same person typed into the same record elsewhere, another tab perhaps: both texts are joined
   * field by field, as two editors' are when they publish. Fields that differ are told, and neither
   * text is lost.
   */
  const joinOtherCopy = async (error: unknown): Promise<string | null> => {
    const other = otherCopy.safeParse(refusedBy(error).details).data?.copy;
    if (!other) throw error;
    const joined = merge(known.current.data, plain(form.getValues()), other.data);
    if (joined.conflicts.length > 0) {
      const fields = joined.conflicts.map(({ path }) =>
        pathText(kind, path, [joined.snapshot], {}),
      );
      failed(`You have this record open elsewhere, with something else in: ${fields.join(', ')}.`);
      return null;
    }
    known.current = { data: other.data, at: other.updatedAt };
    form.reset(isObject(joined.snapshot) ? joined.snapshot : {}, { keepDefaultValues: true });
    return send();
  };
  const startKeeping = (): void => {
    underWay.current = keepThere();
  };
  const stop = (): void => {
    clearTimeout(timers.current.local);
    clearTimeout(timers.current.server);
    timers.current = {};
  };
  /** Whoever leaves within a moment of the last key leaves it behind kept. */
  const flush = (): void => {
    const { local, server } = timers.current;
    stop();
    if (local) keepHere();
    if (server) startKeeping();
  };
  const keepSoon = (): void => {
    stop();
    timers.current.local = setTimeout(() => {
      delete timers.current.local;
      keepHere();
    }, LOCAL_MS);
    timers.current.server = setTimeout(() => {
      delete timers.current.server;
      startKeeping();
    }, SERVER_MS);
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
    gone.current = false;
    const leave = (): void => flush();
    window.addEventListener('pagehide', leave);
    return () => {
      unsubscribe();
      window.removeEventListener('pagehide', leave);
      gone.current = true;
      flush();
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
      known.current = { data: plain(form.getValues()), at: null };
      setStatus({ state: 'none' });
    },
  };
}

/** As it goes over the wire: fields without a value are not there. */
const plain = (value: Json): Json => JSON.parse(JSON.stringify(value ?? {}));
