'use client';

import { elementOf, isKindName, metaOf, urlOfKind } from '@chancery/api/kinds';
import { useState } from 'react';
import { useFormFrame } from '../form-context.tsx';
import { titleText } from '../model/words.ts';
import { useField } from '../use-field.ts';
import { focusFirst } from '../use-leading.ts';
import { FieldShell } from './field-shell.tsx';
import { RecordPicker } from './record-picker.tsx';
import type { FieldProps } from './text-fields.tsx';

/** One record: its title with a way to change it, or a search. */
export function ReferenceField({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  const { labels } = useFormFrame();
  const [changing, setChanging] = useState(false);
  const value = field.value;
  return (
    <FieldShell spec={spec} field={field} group>
      {({ id }) =>
        value && !changing ? (
          <div className="e-chosen">
            <RecordLink id={value} />
            <button id={id} type="button" className="e-link" onClick={() => setChanging(true)}>
              Change<span className="c-hidden"> {spec.label}</span>
            </button>
            {!spec.required && (
              <button type="button" className="e-link" onClick={() => field.set(undefined)}>
                Remove<span className="c-hidden"> {spec.label}</span>
              </button>
            )}
          </div>
        ) : (
          <div id={id} className="e-chosen">
            <RecordPicker
              label={spec.label}
              kinds={spec.meta.reference ?? ['*']}
              onPick={(picked) => {
                field.set(picked.id);
                setChanging(false);
                field.blur();
                focusFirst([id]);
              }}
            />
            {changing && (
              <button type="button" className="e-link" onClick={() => setChanging(false)}>
                Keep {titleText(labels[value ?? '']?.title)}
              </button>
            )}
          </div>
        )
      }
    </FieldShell>
  );
}

/** Several records, in order. */
export function ReferencesField({ spec, name }: FieldProps) {
  const field = useField<string[]>(name);
  const { labels } = useFormFrame();
  const chosen = field.value ?? [];
  const kinds = metaOf(elementOf(spec.core) ?? spec.core).reference ?? ['*'];
  return (
    <FieldShell spec={spec} field={field} group>
      {({ id }) => (
        <div id={id} className="e-references">
          {chosen.length > 0 && (
            <ul className="e-plain">
              {chosen.map((entry) => (
                <li key={entry} className="e-chosen">
                  <RecordLink id={entry} />
                  <button
                    type="button"
                    className="e-link"
                    onClick={() => field.set(chosen.filter((other) => other !== entry))}
                  >
                    Remove<span className="c-hidden"> {titleText(labels[entry]?.title)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <RecordPicker
            label={`Add to ${spec.label.toLowerCase()}`}
            placeholder="Type to add"
            kinds={kinds}
            onPick={(picked) => {
              if (!chosen.includes(picked.id)) field.set([...chosen, picked.id]);
            }}
          />
        </div>
      )}
    </FieldShell>
  );
}

/** What a record is called, leading to its own form in another tab. */
function RecordLink({ id }: { id: string }) {
  const { labels } = useFormFrame();
  const found = labels[id];
  const title = titleText(found?.title) || 'A record without a title';
  const url = found && isKindName(found.kind) && urlOfKind[found.kind];
  if (!url) return <span dir="auto">{title}</span>;
  return (
    <a href={`/desk/${url}/${id}`} target="_blank" rel="noreferrer" dir="auto">
      {title}
    </a>
  );
}
