'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { z } from 'zod';

const currentSource = z.object({ id: z.string(), title: z.string() });
export type CurrentSource = z.infer<typeof currentSource>;

interface CurrentSourceFrame {
  source: CurrentSource | null;
  choose: (source: CurrentSource | null) => void;
}

const Context = createContext<CurrentSourceFrame>({ source: null, choose: () => {} });

const KEY = 'chancery.currentSource';

/** The source being read: chosen once, kept for the session, offered for every evidence list. */
export function CurrentSourceProvider({ children }: { children: ReactNode }) {
  const [source, setSource] = useState<CurrentSource | null>(null);
  useEffect(() => {
    const kept = sessionStorage.getItem(KEY);
    if (kept) setSource(currentSource.parse(JSON.parse(kept)));
  }, []);
  const choose = (next: CurrentSource | null): void => {
    setSource(next);
    if (next) sessionStorage.setItem(KEY, JSON.stringify(next));
    else sessionStorage.removeItem(KEY);
  };
  return <Context value={{ source, choose }}>{children}</Context>;
}

export const useCurrentSource = (): CurrentSourceFrame => useContext(Context);
