'use client';

import { ComboBox } from '@chancery/ui/client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { aboutPicked } from './about-picked.ts';
import { titleText } from './title-of.tsx';
import { usePicker } from './use-picker.ts';

const EVERY_KIND = ['*'];

/** Finds any record by any of its names, in any script; reached by Ctrl-K, or by / outside a field. */
export function RecordSearch({
  urls,
}: {
  /** of each kind; handed in, for the kinds themselves weigh more than the rest of most pages */
  urls: Readonly<Record<string, string>>;
}) {
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [entered, setEntered] = useState(false);
  const { found, loading, failed } = usePicker(EVERY_KIND, text, entered);

  useEffect(() => {
    const reach = (event: KeyboardEvent): void => {
      if (!isCall(event)) return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', reach);
    return () => document.removeEventListener('keydown', reach);
  }, []);

  return (
    <search className="a-search" ref={box} onFocus={() => setEntered(true)}>
      <ComboBox
        label="Find a record"
        hideLabel
        placeholder="Find a record (Ctrl K)"
        items={found.map((record) => ({
          id: record.id,
          label: titleText(record.title),
          about: aboutPicked(record),
        }))}
        inputValue={text}
        onInputChange={setText}
        selectedId={null}
        onSelect={(item) => {
          const record = item && found.find(({ id }) => id === item.id);
          if (!record) return;
          setText('');
          // Out of the field, which stays on the next page: there its list would be open again.
          document.getElementById('main')?.focus();
          router.push(`/desk/${urls[record.kind]}/${record.id}`);
        }}
        loading={loading}
        loadingText="Searching"
        emptyText={
          failed ? 'The search could not be reached; go on typing to try again.' : 'Nothing found'
        }
      />
    </search>
  );
}

/** Ctrl-K or ⌘K anywhere that it does not mean something else, as it does in a text; / where it is no letter of something being written. */
function isCall(event: KeyboardEvent): boolean {
  if (event.defaultPrevented) return false;
  if (event.key === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey;
  const where = event.target;
  if (!(where instanceof HTMLElement)) return event.key === '/';
  return event.key === '/' && !where.isContentEditable && !where.closest('input, textarea, select');
}
