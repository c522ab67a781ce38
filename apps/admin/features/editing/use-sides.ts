'use client';

import { trpc, useRead } from '../../client/client.ts';
import { type Title, titleText } from './model/words.ts';

interface Side {
  side: 'a' | 'b';
  actor: string;
}

/** What the two sides of a dossier are called: by the actor that stands for each now. */
export function useSides(dossier: string | undefined): { a: string; b: string } {
  const query = useRead(
    'desk.get',
    trpc.desk.get,
    { id: dossier ?? '' },
    { enabled: Boolean(dossier), staleTime: 600_000 },
  );
  const sides = (query.data?.head?.snapshot.sides ?? []) as Side[];
  const nameOf = (letter: 'a' | 'b'): string => {
    const actor = sides.findLast((entry) => entry.side === letter)?.actor;
    const title = actor && (query.data?.labels[actor]?.title as Title);
    return titleText(title) || `Side ${letter.toUpperCase()}`;
  };
  return { a: nameOf('a'), b: nameOf('b') };
}
