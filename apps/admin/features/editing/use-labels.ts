'use client';

import type { KindName } from '@chancery/api/kinds';
import { isObject } from '@chancery/api/paths';
import { useEffect, useState } from 'react';
import { trpc } from '../../client/client.ts';
import { useCurrentSource } from './current-source.tsx';
import type { Json } from './model/json.ts';
import type { Label, Labels } from './model/words.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A recovered copy with more unknown names than this is rare, and each asks the server once. */
const LOOK_UPS_MAX = 40;

/** What records are called: as loaded, as picked since, and looked up for a recovered copy. */
export function useLabels(loaded: Labels, data: Json) {
  const [learned, setLearned] = useState<Labels>({});
  const { source } = useCurrentSource();
  const learn = (id: string, label: Label): void =>
    setLearned((before) => ({ ...before, [id]: label }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the form opened with
  useEffect(() => {
    let gone = false;
    const unknown = [...references(data)].filter((id) => !loaded[id]).slice(0, LOOK_UPS_MAX);
    for (const id of unknown)
      trpc.desk.get.query({ id }).then(
        ({ record, head }) => {
          if (!gone) learn(id, { ...record, title: head?.snapshot.title });
        },
        () => {}, // what cannot be looked up is shown as a record without a title
      );
    return () => {
      gone = true;
    };
  }, []);

  const current: Labels = source
    ? { [source.id]: { kind: 'source' satisfies KindName, slug: null, title: source.title } }
    : {};
  return { labels: { ...current, ...loaded, ...learned }, learn };
}

/** Ids that stand as values: an item's own id stands under `id`. */
function references(value: Json, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && UUID.test(value)) found.add(value);
  else if (Array.isArray(value)) for (const entry of value) references(entry, found);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) if (key !== 'id') references(inner, found);
  return found;
}
