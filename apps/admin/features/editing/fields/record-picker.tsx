'use client';

import { ComboBox } from '@chancery/ui/client';
import { useRef, useState } from 'react';
import { trpc } from '../../../client/client.ts';
import { aboutPicked } from '../../../components/about-picked.ts';
import { usePicker } from '../../../components/use-picker.ts';
import { CreateRecordDialog } from '../create-record-dialog.tsx';
import { useFormFrame } from '../form-context.tsx';
import { CREATABLE, type Picked } from '../model/picked.ts';
import { titleText } from '../model/words.ts';

const ADDRESS = /^https?:\/\/\S+$/;

/** Finds a record while one types, by title, other names and codes; makes it where there is none. */
export function RecordPicker({
  label,
  kinds,
  hideLabel = true,
  placeholder = 'Type to search',
  onPick,
}: {
  label: string;
  kinds: readonly string[];
  hideLabel?: boolean;
  placeholder?: string;
  onPick: (picked: Picked) => void;
}) {
  const { learn } = useFormFrame();
  const [text, setText] = useState('');
  const [creating, setCreating] = useState<string | null>(null);
  const [entered, setEntered] = useState(false);
  const key = useRef('');
  const { found, loading, failed } = usePicker(kinds, text, entered);
  const creatable = CREATABLE.find((kind) => kinds.includes(kind));

  const choose = (picked: Picked): void => {
    learn(picked.id, { kind: picked.kind, slug: picked.slug, title: picked.title });
    setText('');
    onPick(picked);
  };
  /** A pasted address is looked up first: the document may be here already. */
  const change = async (next: string): Promise<void> => {
    setText(next);
    if (creatable !== 'source' || !ADDRESS.test(next.trim())) return;
    const known = await sourceAt(next.trim());
    if (known) choose(known);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to where the focus is
    <div
      className="e-picker"
      onFocus={() => setEntered(true)}
      onKeyDownCapture={(event) => {
        key.current = event.key;
      }}
    >
      <ComboBox
        label={label}
        hideLabel={hideLabel}
        placeholder={placeholder}
        items={found.map((picked) => ({
          id: picked.id,
          label: titleText(picked.title) || picked.slug,
          about: aboutPicked(picked),
        }))}
        inputValue={text}
        onInputChange={(next) => void change(next)}
        selectedId={null}
        onSelect={(item) => {
          const picked = item && found.find((entry) => entry.id === item.id);
          if (picked) choose(picked);
          // Escape gives the search up; merely leaving the field keeps what was typed.
          else if (!item && key.current === 'Escape') setText('');
        }}
        loading={loading}
        loadingText="Searching"
        emptyText={
          failed ? 'The search could not be reached; go on typing to try again.' : 'Nothing found'
        }
        {...(creatable && {
          createLabel: (typed: string) => `Create ${creatable} “${typed}”`,
          onCreate: (typed: string) => setCreating(typed),
        })}
      />
      {creating !== null && creatable && (
        <CreateRecordDialog
          kind={creatable}
          text={creating}
          onClose={() => setCreating(null)}
          onCreated={(picked) => {
            setCreating(null);
            choose(picked);
          }}
        />
      )}
    </div>
  );
}

/** The source that has this address; none, too, where the search cannot be reached. */
async function sourceAt(address: string): Promise<Picked | null> {
  try {
    const found = await trpc.desk.sources.find.query({ address });
    if (!found) return null;
    const { record, head } = await trpc.desk.get.query({ id: found.id });
    return { id: record.id, kind: record.kind, slug: record.slug, title: head?.snapshot.title };
  } catch {
    return null;
  }
}
