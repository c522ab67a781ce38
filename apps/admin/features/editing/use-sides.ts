'use client';

import { z } from 'zod';
import { trpc, useRead } from '../../client/client.ts';
import { titleText } from './model/words.ts';

const sidesIn = z.array(z.object({ side: z.enum(['a', 'b']), actor: z.string() }));

/** What the two sides of a dossier are called: by the actor that stands for each now. */
export function useSides(dossier: string | undefined): { a: string; b: string } {
  const query = useRead(
    'desk.get',
    trpc.desk.get,
    { id: dossier ?? '' },
    { enabled: Boolean(dossier), staleTime: 600_000 },
  );
  const sides = sidesIn.parse(query.data?.head?.snapshot.sides ?? []);
  const nameOf = (letter: 'a' | 'b'): string => {
    const actor = sides.findLast((entry) => entry.side === letter)?.actor;
    const title = actor && query.data?.labels[actor]?.title;
    return titleText(title) || `Side ${letter.toUpperCase()}`;
  };
  return { a: nameOf('a'), b: nameOf('b') };
}
