'use client';

import { trpc, useRead } from '../client/client.ts';
import { useSettled } from './use-settled.ts';

const LIMIT = 20;
/** Shorter than a pause between words, longer than between two keys. */
const PAUSE_MS = 120;

/** Records to choose from while someone types; the text itself is never waited for. */
export function usePicker(kinds: readonly string[], text: string, enabled: boolean) {
  const search = useSettled(text.trim(), PAUSE_MS);
  const input = { kinds: [...kinds], search, limit: LIMIT };
  const query = useRead('desk.pick', trpc.desk.pick, input, {
    enabled,
    staleTime: 10_000,
  });
  return {
    found: query.data ?? [],
    loading: enabled && (query.isPending || search !== text.trim()),
    failed: query.isError,
  };
}
