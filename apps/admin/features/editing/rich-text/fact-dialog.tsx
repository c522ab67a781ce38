'use client';

import { isKindName } from '@chancery/api/kinds';
import { Button, Field } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { useEffect, useState } from 'react';
import { refusalOf, trpc, useRead } from '../../../client/client.ts';
import { RecordPicker } from '../fields/record-picker.tsx';
import { type Fact, factValue } from '../model/fact-words.ts';
import type { Picked } from '../model/picked.ts';
import { pathText, titleText } from '../model/words.ts';
import { focusFirst } from '../use-leading.ts';

const PICKER = 'fact-record';

/** Chooses a record, then one of the values that it has now. */
export function FactDialog({
  onClose,
  onChoose,
}: {
  onClose: () => void;
  onChoose: (fact: Fact) => void;
}) {
  const [record, setRecord] = useState<Picked | null>(null);
  useEffect(() => {
    if (!record) focusFirst([PICKER]);
  }, [record]);
  return (
    <Dialog
      title="A live fact"
      open
      onOpenChange={(open) => !open && onClose()}
      actions={<Button onClick={onClose}>Back to the text</Button>}
    >
      <div className="e-facts">
        {record ? (
          <>
            <p className="e-chosen">
              <strong dir="auto">{titleText(record.title) || record.slug}</strong>
              <button type="button" className="e-link" onClick={() => setRecord(null)}>
                Another record
              </button>
            </p>
            <FactsOf record={record} onChoose={onChoose} />
          </>
        ) : (
          <div id={PICKER}>
            <p>A value of a record, shown in the sentence as the record has it.</p>
            <RecordPicker
              label="Of which record"
              hideLabel={false}
              kinds={['*']}
              onPick={setRecord}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}

function FactsOf({ record, onChoose }: { record: Picked; onChoose: (fact: Fact) => void }) {
  const [sought, setSought] = useState('');
  const facts = useRead('desk.factsOf', trpc.desk.factsOf, { id: record.id });
  const whole = useRead('desk.get', trpc.desk.get, { id: record.id });
  const nameOf = (fact: Fact): string => {
    const { published, head, labels } = whole.data ?? {};
    const snapshots = [published?.snapshot, head?.snapshot];
    const words = isKindName(record.kind)
      ? pathText(record.kind, fact.path, snapshots, labels ?? {})
      : fact.path;
    return fact.path.includes('.') || fact.path.includes('[') ? words : (fact.label ?? words);
  };
  if (facts.isError) return <p role="alert">{refusalOf(facts.error).message}</p>;
  if (!facts.data || whole.isPending) return <p role="status">Looking up what it has</p>;
  const found = facts.data
    .map((fact) => ({ fact, name: nameOf(fact), value: factValue(fact) }))
    .filter(({ name, value }) =>
      `${name} ${value}`.toLowerCase().includes(sought.trim().toLowerCase()),
    );
  return (
    <>
      <Field id="fact-sought" label="Which of its values">
        <input
          className="c-input"
          // biome-ignore lint/a11y/noAutofocus: the next step of one question
          autoFocus
          autoComplete="off"
          placeholder="Type to narrow down"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !found[0]) return;
            event.preventDefault();
            onChoose(found[0].fact);
          }}
        />
      </Field>
      {found.length === 0 && <p>Nothing of this record can be named so.</p>}
      <ul className="e-plain e-facts__list">
        {found.map(({ fact, name, value }) => (
          <li key={fact.path}>
            <button type="button" className="e-facts__one" onClick={() => onChoose(fact)}>
              <span>{name}</span> <strong dir="auto">{value}</strong>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
