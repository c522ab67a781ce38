'use client';

import { ComboBox } from '@chancery/ui/client';
import { keepPreviousData } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { trpc, useRead } from '../../client/client.ts';
import { titleText } from '../../components/title-of.tsx';
import { useWatched } from './use-watched.ts';

const KINDS = ['project', 'meeting', 'series', 'actor'];

/** Finds a record by any of its names and begins to watch it. */
export function AddWatch() {
  const [text, setText] = useState('');
  const [picks, setPicks] = useState(0);
  const search = useDeferredValue(text);
  const { watch, watches } = useWatched();
  const found = useRead(
    'desk.pick',
    trpc.desk.pick,
    { kinds: KINDS, search },
    { enabled: search.trim() !== '', placeholderData: keepPreviousData },
  );
  const items = (search.trim() === '' ? [] : (found.data ?? []))
    .filter(({ id }) => !watches(id))
    .map(({ id, title, kind }) => ({ id, label: titleText(title), about: kind }));
  return (
    <ComboBox
      // A new box for each choice: an empty one, with the focus where it was.
      key={picks}
      label="Watch a record"
      placeholder="Type a name"
      items={items}
      inputValue={text}
      onInputChange={setText}
      onSelect={(item) => {
        if (!item) return;
        watch(item.id);
        setText('');
        setPicks(picks + 1);
      }}
      loading={found.isFetching}
      loadingText="Looking …"
      emptyText={search.trim() === '' ? 'Type a name.' : 'No record has this name.'}
    />
  );
}
