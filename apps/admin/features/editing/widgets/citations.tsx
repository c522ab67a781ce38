'use client';

import { elementOf } from '@chancery/api/kinds';
import { Button } from '@chancery/ui';
import { useState } from 'react';
import { useCurrentSource } from '../current-source.tsx';
import { FieldControl } from '../field-control.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { ItemRow, Removed } from '../fields/item-row.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import type { FieldProps } from '../fields/text-fields.tsx';
import { useFormFrame } from '../form-context.tsx';
import { fieldsOf } from '../model/describe.ts';
import { titleText } from '../model/words.ts';
import { focusFirst } from '../use-leading.ts';
import { type Item, useList } from '../use-list.ts';

interface CitationItem extends Item {
  source?: string;
  locator?: string;
  quotation?: string;
}

/** Evidence: sources with the place and the words in them; the current source by one click. */
export function Citations({ spec, name }: FieldProps) {
  const list = useList<CitationItem>(name);
  const { labels } = useFormFrame();
  const { source, choose } = useCurrentSource();
  const [searching, setSearching] = useState(false);
  const fields = fieldsOf(elementOf(spec.core)).filter((field) => field.control !== 'hidden');
  const summaryOf = (item: CitationItem): string =>
    [
      (item.source && titleText(labels[item.source]?.title)) || 'A source to be chosen',
      item.locator,
      item.quotation ? undefined : 'passage not recorded',
    ]
      .filter(Boolean)
      .join(' · ');
  const cite = (id: string): void => {
    list.add({ source: id }, 'locator');
  };
  const search = (): void => {
    setSearching(true);
    focusFirst([`${list.id}-search`], 'nearest');
  };
  return (
    <fieldset className="e-list e-list--quiet" id={list.id} tabIndex={-1}>
      <legend className={spec.headed ? 'c-hidden' : 'e-field__label'}>{spec.label}</legend>
      <FieldProblems id={list.id} problems={list.problems} />
      {list.items.length > 0 && (
        <ul className="e-plain">
          {list.items.map((item, index) => (
            <ItemRow
              key={item.id}
              id={item.id}
              path={`${list.path}[${item.id}]`}
              summary={summaryOf(item)}
              onRemove={() => list.remove(index)}
            >
              {fields.map((field) => (
                <FieldControl key={field.key} spec={field} name={`${name}.${index}.${field.key}`} />
              ))}
            </ItemRow>
          ))}
        </ul>
      )}
      <Removed what={list.removed && summaryOf(list.removed)} onUndo={list.undo} />
      <div className="e-row">
        {source && (
          <Button small onClick={() => cite(source.id)}>
            Cite “{short(source.title)}”
          </Button>
        )}
        {searching ? (
          <div id={`${list.id}-search`}>
            <RecordPicker
              label="Source to cite"
              placeholder="Search, or paste an address"
              kinds={['source']}
              onPick={(picked) => {
                setSearching(false);
                choose({ id: picked.id, title: titleText(picked.title) });
                cite(picked.id);
              }}
            />
          </div>
        ) : (
          <Button small variant="quiet" onClick={search}>
            {source ? 'Another source' : 'Cite a source'}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

const SHORT_MAX = 40;
const short = (title: string): string =>
  title.length > SHORT_MAX ? `${title.slice(0, SHORT_MAX - 1).trimEnd()}…` : title;
