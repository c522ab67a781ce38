'use client';

import { elementOf } from '@chancery/api/kinds';
import { isCode, label } from '@chancery/vocabularies';
import { useWatch } from 'react-hook-form';
import { trpc, useRead } from '../../../client/client.ts';
import { FieldControl } from '../field-control.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { ItemRow, Removed } from '../fields/item-row.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import type { FieldProps } from '../fields/text-fields.tsx';
import { useFormFrame } from '../form-context.tsx';
import { fieldsOf } from '../model/describe.ts';
import { type Office, officesThen } from '../model/office-then.ts';
import { dateText, titleText } from '../model/words.ts';
import { type Item, useList } from '../use-list.ts';

interface Participant extends Item {
  actor?: string;
  side?: string;
  role?: string;
}

/** Who took part, for which side, and as what: the office held then comes from the person. */
export function Participants({ spec, name }: FieldProps) {
  const list = useList<Participant>(name);
  const { labels, sides } = useFormFrame();
  const fields = fieldsOf(elementOf(spec.core)).filter((field) => field.control !== 'hidden');
  const summaryOf = (item: Participant): string =>
    [
      (item.actor && titleText(labels[item.actor]?.title)) || 'A person to be chosen',
      sideWords(item.side, sides),
      item.role && isCode('participantRole', item.role)
        ? label('participantRole', item.role, 'en')
        : undefined,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <fieldset className="e-list" id={list.id} tabIndex={-1}>
      <legend className="c-hidden">{spec.label}</legend>
      <FieldProblems id={list.id} problems={list.problems} />
      <ul className="e-plain">
        {list.items.map((item, index) => (
          <ItemRow
            key={item.id}
            id={item.id}
            path={`${list.path}[${item.id}]`}
            summary={summaryOf(item)}
            aside={item.actor && <OfficeThen person={item.actor} />}
            onUp={index > 0 ? () => list.move(index, index - 1) : undefined}
            onDown={index < list.items.length - 1 ? () => list.move(index, index + 1) : undefined}
            onRemove={() => list.remove(index)}
          >
            {fields.map((field) => (
              <FieldControl key={field.key} spec={field} name={`${name}.${index}.${field.key}`} />
            ))}
          </ItemRow>
        ))}
      </ul>
      <Removed what={list.removed && summaryOf(list.removed)} onUndo={list.undo} />
      <div className="e-row">
        <RecordPicker
          label="Add a participant"
          placeholder="Add a person: type a name in any language"
          kinds={['actor']}
          onPick={(picked) => {
            list.add({ actor: picked.id, evidence: [] }, 'side');
          }}
        />
      </div>
    </fieldset>
  );
}

/** The office that the person held on the date of the meeting, from the person's own record. */
function OfficeThen({ person }: { person: string }) {
  const date: string | undefined = useWatch({ name: 'date' });
  const query = useRead('desk.get', trpc.desk.get, { id: person }, { staleTime: 60_000 });
  if (!query.data) return null;
  const offices = (query.data.head?.snapshot.offices ?? []) as Office[];
  const then = officesThen(offices, date);
  return (
    <span className="e-item__aside">
      {then[0]
        ? titleText(then[0].title)
        : date
          ? `no office on record for ${dateText(date)}`
          : 'the date is needed first'}
    </span>
  );
}

const sideWords = (side: string | undefined, sides: { a: string; b: string }): string =>
  side === 'a' || side === 'b' ? sides[side] : side ? 'Neither side' : 'side to be chosen';
