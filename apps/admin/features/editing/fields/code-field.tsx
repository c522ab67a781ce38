'use client';

import { ComboBox } from '@chancery/ui/client';
import {
  type CodeListName,
  definition,
  entryOf,
  foldName,
  isCode,
  isSize,
  label,
} from '@chancery/vocabularies';
import { useState } from 'react';
import { useFormFrame } from '../form-context.tsx';
import { type FieldSpec, specAt } from '../model/describe.ts';
import { useField } from '../use-field.ts';
import { FieldShell } from './field-shell.tsx';
import type { FieldProps } from './text-fields.tsx';

/** Codes beyond which one types to find one. */
const CHOSEN_BY_EYE = 60;

/** One code of a list. */
export function CodeField(props: FieldProps) {
  if (props.spec.meta.codeList === 'currency') return <CurrencyCode {...props} />;
  const Chosen = props.spec.options.length > CHOSEN_BY_EYE ? TypedCode : ListedCode;
  return <Chosen {...props} />;
}

/** Asked where the unit beside it is one of money. */
function CurrencyCode({ spec, name }: FieldProps) {
  const { value } = useField<string>(name);
  const { kind } = useFormFrame();
  const beside = name.replace(/[^.]+$/, 'unit');
  const unit = useField<string>(beside);
  if (!value && !isSize(unit.value ?? '')) return null;
  const isNeeded = specAt(kind, unit.path)?.meta.ofMoney === true;
  return <TypedCode spec={{ ...spec, required: isNeeded }} name={name} />;
}

/** Of a long list: countries, languages, currencies. One types the code, or its name in any language. */
function TypedCode({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  const words = useCodeWords(spec);
  return (
    <FieldShell spec={spec} field={field} group>
      {({ id }) => (
        <div id={id} className="e-medium">
          <CodeBox
            label={spec.label}
            list={spec.meta.codeList}
            options={spec.options}
            chosen={field.value}
            words={words}
            onChoose={field.set}
          />
        </div>
      )}
    </FieldShell>
  );
}

/** A box to type a code or its name into. */
function CodeBox({
  label: name,
  list,
  options,
  chosen,
  words,
  onChoose,
}: {
  label: string;
  list: CodeListName | undefined;
  options: readonly string[];
  chosen: string | undefined;
  words: (code: string) => string;
  onChoose: (code: string | undefined) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const present = chosen ? words(chosen) : '';
  const sought = typed === present ? null : typed;
  const items = options
    .filter((code) => !sought || !list || isMeantBy(list, code, sought))
    .map((code) => ({ id: code, label: words(code), about: code }));
  return (
    <ComboBox
      label={name}
      hideLabel
      items={items}
      inputValue={typed ?? present}
      onInputChange={setTyped}
      selectedId={chosen ?? null}
      onSelect={(item) => {
        onChoose(item?.id);
        setTyped(null);
      }}
      loadingText="Searching"
      emptyText="No code of the list is called that"
    />
  );
}

const isMeantBy = (list: CodeListName, code: string, typed: string): boolean => {
  const sought = foldName(typed);
  return [code, ...Object.values(entryOf(list, code).label)].some((name) =>
    foldName(name).includes(sought),
  );
};

/** Of a short list; what it means stands below it. */
function ListedCode({ spec, name }: FieldProps) {
  const field = useField<string>(name);
  const words = useCodeWords(spec);
  const list = spec.meta.codeList;
  const meaning =
    list && field.value && isCode(list, field.value) && definition(list, field.value, 'en');
  return (
    <FieldShell spec={spec} field={field} after={meaning}>
      {(wiring) => (
        <select
          {...wiring}
          className="c-input c-input--select e-medium"
          value={field.value ?? ''}
          onChange={(event) => field.set(event.target.value || undefined)}
          onBlur={field.blur}
        >
          <option value="">{spec.required ? 'Choose' : 'Nothing chosen'}</option>
          {spec.options.map((code) => (
            <option key={code} value={code}>
              {words(code)}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  );
}

/** Several codes of a list. */
export function CodesField(props: FieldProps) {
  const isLong = props.spec.options.length > CHOSEN_BY_EYE;
  const Chosen = isLong ? TypedCodes : TickedCodes;
  return <Chosen {...props} />;
}

/** Several of a long list: those chosen, and a box to type another into. */
function TypedCodes({ spec, name }: FieldProps) {
  const field = useField<string[]>(name);
  const words = useCodeWords(spec);
  const chosen = field.value ?? [];
  const options = spec.options.filter((code) => !chosen.includes(code));
  return (
    <FieldShell spec={spec} field={field} group>
      {({ id }) => (
        <div id={id} className="e-references">
          {chosen.length > 0 && (
            <ul className="e-plain">
              {chosen.map((code) => (
                <li key={code} className="e-chosen">
                  <span>{words(code)}</span>
                  <button
                    type="button"
                    className="e-link"
                    onClick={() => field.set(chosen.filter((other) => other !== code))}
                  >
                    Remove<span className="c-hidden"> {words(code)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <CodeBox
            key={chosen.length}
            label={`Add to ${spec.label.toLowerCase()}`}
            list={spec.meta.codeList}
            options={options}
            chosen={undefined}
            words={words}
            onChoose={(code) => code && field.set([...chosen, code])}
          />
        </div>
      )}
    </FieldShell>
  );
}

/** Several of a short list, each with a box to tick. */
function TickedCodes({ spec, name }: FieldProps) {
  const field = useField<string[]>(name);
  const words = useCodeWords(spec);
  const chosen = field.value ?? [];
  const list = spec.meta.codeList;
  return (
    <FieldShell spec={spec} field={field} group>
      {({ id }) => (
        <div className="e-checks">
          {spec.options.map((code) => (
            <label key={code} className="e-check" title={list && definition(list, code, 'en')}>
              <input
                id={code === spec.options[0] ? id : undefined}
                type="checkbox"
                className="c-check__box"
                checked={chosen.includes(code)}
                onChange={(event) =>
                  field.set(
                    event.target.checked
                      ? [...chosen, code]
                      : chosen.filter((entry) => entry !== code),
                  )
                }
              />
              {words(code)}
            </label>
          ))}
        </div>
      )}
    </FieldShell>
  );
}

/** Codes that stand in no list because they are the form of the record itself. */
const OWN_WORDS: Record<string, string> = {
  both: 'Both sides',
  other: 'Another',
  desk: 'The desk',
  meeting: 'Meetings',
  event: 'Events',
  position: 'Positions',
  'agreement.actions': 'Actions on agreements',
  'project.history': 'Status entries of projects',
  'series.observations': 'Trade figures',
};

function useCodeWords(spec: FieldSpec): (code: string) => string {
  const { sides } = useFormFrame();
  const list = spec.meta.codeList;
  return (code) => {
    if (list && isCode(list, code)) return label(list, code, 'en');
    if (code === 'a' || code === 'b') return sides[code];
    return OWN_WORDS[code] ?? code;
  };
}
