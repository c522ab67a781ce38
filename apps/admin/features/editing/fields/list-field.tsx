'use client';

import { elementOf } from '@chancery/api/kinds';
import { Button } from '@chancery/ui';
import { FieldControl } from '../field-control.tsx';
import { useFormFrame } from '../form-context.tsx';
import { fieldsOf } from '../model/describe.ts';
import { itemText } from '../model/words.ts';
import { useList } from '../use-list.ts';
import { FieldProblems } from './field-problems.tsx';
import { ItemRow, Removed } from './item-row.tsx';
import type { FieldProps } from './text-fields.tsx';

/** A list of entries, each with the fields that its schema names. */
export function ListField({ spec, name }: FieldProps) {
  const list = useList(name);
  const { labels } = useFormFrame();
  const fields = fieldsOf(elementOf(spec.core)).filter((field) => field.control !== 'hidden');
  const singular = singularOf(spec.key);
  const summaryOf = (item: unknown, index: number): string => {
    const words = itemText(spec, item, labels);
    return words === 'An entry without words' ? `New ${singular} ${index + 1}` : words;
  };
  return (
    <fieldset className="e-list" id={list.id} tabIndex={-1}>
      <legend className={spec.headed ? 'c-hidden' : 'e-field__label'}>{spec.label}</legend>
      {spec.meta.help && <p className="e-field__help">{spec.meta.help}</p>}
      <FieldProblems id={list.id} problems={list.problems} />
      <ul className="e-plain">
        {list.items.map((item, index) => (
          <ItemRow
            key={item.id}
            id={item.id}
            path={`${list.path}[${item.id}]`}
            summary={summaryOf(item, index)}
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
      <Removed what={list.removed && itemText(spec, list.removed, labels)} onUndo={list.undo} />
      <Button small onClick={() => list.add({}, fields[0]?.key)}>
        Add {singular}
      </Button>
    </fieldset>
  );
}

/** What one item of a list is called. */
export const singularOf = (key: string): string => SINGULAR[key] ?? 'entry';

const SINGULAR: Record<string, string> = {
  names: 'name',
  related: 'related record',
  identifiers: 'identifier',
  parties: 'party',
  actions: 'action',
  members: 'member',
  texts: 'text',
  authors: 'author',
  places: 'place',
  milestones: 'milestone',
  promises: 'promise',
  health: 'judgement',
  offices: 'office',
  memberships: 'membership',
  sides: 'actor of a side',
  statements: 'statement',
  outcomes: 'outcome',
  vintages: 'earlier vintage',
};
