'use client';

import type { RichText } from '@chancery/api/kinds';
import { locales } from '@chancery/vocabularies';
import { useState } from 'react';
import { trpc, useRead } from '../../../client/client.ts';
import { type Fact, type FactReference, keyOfFact } from '../model/fact-words.ts';

/** By record and path. */
export type Facts = ReadonlyMap<string, Fact>;

// Many names do not fit into an address.
const byPost = {
  query: (input: { facts: FactReference[] }) => trpc.desk.facts.mutate(input),
};

/** All live facts of a text in all its languages, read in one go; those just chosen are known. */
export function useFacts(text: Partial<RichText> | undefined) {
  const [chosen, setChosen] = useState<Facts>(new Map());
  const named = [...new Map(referencesIn(text).map((fact) => [keyOfFact(fact), fact])).values()];
  const asked = named.filter((fact) => !chosen.has(keyOfFact(fact)));
  const query = useRead(
    'desk.facts',
    byPost,
    { facts: asked },
    { enabled: asked.length > 0, placeholderData: (previous) => previous },
  );
  const read = (query.data ?? []).map((fact): [string, Fact] => [keyOfFact(fact), fact]);
  return {
    facts: new Map([...chosen, ...read]),
    learnFact: (fact: Fact) => setChosen((before) => new Map(before).set(keyOfFact(fact), fact)),
  };
}

const referencesIn = (text: Partial<RichText> | undefined): FactReference[] =>
  locales
    .flatMap((locale) => text?.[locale] ?? [])
    .flatMap(({ content }) => content.flatMap(({ fact }) => (fact ? [fact] : [])));
