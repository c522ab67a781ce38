import { equal, isObject } from '@chancery/api/paths';
import type { DeskRecord } from './desk.ts';
import type { Json, JsonObject } from './json.ts';
import type { LocalCopy } from './local-copy.ts';
import type { Confirmation } from './problem.ts';

/** What a form opens with. */
export interface Start {
  data: JsonObject;
  baseId: string | null;
  /** when the copy was kept, where the form opens with one */
  recoveredAt: string | null;
  /** when the server's working copy was kept, where it has one */
  copyAt: string | null;
  confirmed: Confirmation[];
  note: string;
}

type Copy = DeskRecord['workingCopy'];

/**
 * The newer of the server's working copy and this browser's, where it says something that the
 * record does not; else the record; else an empty one.
 */
export function startOf(
  record: DeskRecord | null,
  server: Copy,
  local: LocalCopy | null,
  empty: JsonObject,
): Start {
  const head = record?.head ?? null;
  const saved: Start = {
    data: head?.snapshot ?? record?.waiting.at(-1)?.snapshot ?? empty,
    baseId: head?.revisionId ?? null,
    recoveredAt: null,
    copyAt: server?.updatedAt ?? null,
    confirmed: [],
    note: '',
  };
  const copies: LocalCopy[] = [
    ...(server
      ? [
          {
            data: server.data,
            baseId: server.baseId,
            at: server.updatedAt,
            confirmed: [],
            note: '',
          },
        ]
      : []),
    ...(local ? [local] : []),
  ].sort((a, b) => b.at.localeCompare(a.at));
  const newest = copies[0];
  if (!newest || equal(plain(newest.data), plain(saved.data))) return saved;
  return {
    data: isObject(newest.data) ? newest.data : saved.data,
    baseId: newest.baseId,
    recoveredAt: newest.at,
    copyAt: saved.copyAt,
    confirmed: local?.confirmed ?? [],
    note: local?.note ?? '',
  };
}

const plain = (value: Json): Json => JSON.parse(JSON.stringify(value ?? {}));
