'use client';

import { toast } from '@chancery/ui/client';
import { refusalOf, trpc, useRead, useWrite } from '../../client/client.ts';

/** What the reader watches, and how to begin and end it. */
export function useWatched() {
  const list = useRead('watch.list', trpc.watch.list, undefined);
  const add = useWrite(trpc.watch.add, ['watch']);
  const remove = useWrite(trpc.watch.remove, ['watch']);
  const ids = new Set(list.data?.map((entry) => entry.id));
  const onError = (error: unknown) => {
    toast(refusalOf(error).message, 'danger');
  };
  return {
    loaded: list.isSuccess,
    entries: list.data ?? [],
    watches: (id: string) => ids.has(id),
    watch: (recordId: string) => add.mutate({ recordId }, { onError }),
    unwatch: (recordId: string) => remove.mutate({ recordId }, { onError }),
    busy: add.isPending || remove.isPending,
  };
}
