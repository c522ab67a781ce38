'use client';

import type { Block, RichText } from '@chancery/api/kinds';
import { directionOf, type Locale, locales } from '@chancery/vocabularies';
import { lazy, Suspense, useState } from 'react';
import { useProblems } from '../form-context.tsx';
import type { FieldSpec } from '../model/describe.ts';
import type { Fact } from '../model/fact-words.ts';
import { problemsUnder } from '../model/problem.ts';
import { languageName } from '../model/words.ts';
import { TextShown } from '../rich-text/text-shown.tsx';
import { type Facts, useFacts } from '../rich-text/use-facts.ts';
import { useField } from '../use-field.ts';
import { FieldProblems } from './field-problems.tsx';
import { FieldShell } from './field-shell.tsx';
import { completeness } from './localized-field.tsx';
import type { FieldProps } from './text-fields.tsx';

/** Large, and of no use to a form in which nobody writes a text. */
const TextEditor = lazy(() => import('../rich-text/text-editor.tsx'));

/** A text with headings, lists and live facts, in three languages one under the other. */
export function RichTextField({ spec, name }: FieldProps) {
  const field = useField<Partial<RichText>>(name);
  const { facts, learnFact } = useFacts(field.value);
  const filled = locales.filter((locale) => (field.value?.[locale] ?? []).length > 0);
  return (
    <FieldShell spec={spec} field={field} group after={completeness(filled)}>
      {({ id }) => (
        <div id={id} className="e-localized">
          {locales.map((locale) => (
            <OneLanguage
              key={locale}
              spec={spec}
              name={`${name}.${locale}`}
              locale={locale}
              facts={facts}
              onFact={learnFact}
            />
          ))}
        </div>
      )}
    </FieldShell>
  );
}

function OneLanguage({
  spec,
  name,
  locale,
  facts,
  onFact,
}: {
  spec: FieldSpec;
  name: string;
  locale: Locale;
  facts: Facts;
  onFact: (fact: Fact) => void;
}) {
  const field = useField<Block[]>(name);
  const { all } = useProblems();
  const [open, setOpen] = useState(false);
  const value = field.value ?? [];
  const problems = problemsUnder(all, field.path);
  const label = `${spec.label} in ${languageName(locale)}`;
  const wrong = problems.some(({ severity }) => severity !== 'remark');
  return (
    <div className="e-localized__row">
      <span className="e-localized__tag" aria-hidden="true">
        {locale}
      </span>
      <div>
        {open ? (
          <Suspense fallback={<p role="status">Loading the editor</p>}>
            <TextEditor
              id={field.id}
              label={label}
              locale={locale}
              value={value}
              facts={facts}
              describedBy={problems.length > 0 ? `${field.id}-error` : undefined}
              invalid={wrong}
              onChange={field.set}
              onBlur={field.blur}
              onFact={onFact}
            />
          </Suspense>
        ) : (
          <>
            {value.length > 0 && (
              <section
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard too
                tabIndex={0}
                aria-label={label}
                lang={locale}
                dir={directionOf(locale)}
                className="e-text__shown"
              >
                <TextShown blocks={value} facts={facts} />
              </section>
            )}
            <button id={field.id} type="button" className="e-link" onClick={() => setOpen(true)}>
              {value.length > 0 ? 'Edit' : 'Write'}
              <span className="c-hidden"> {spec.label.toLowerCase()}</span> in{' '}
              {languageName(locale)}
            </button>
          </>
        )}
        <FieldProblems id={field.id} problems={problems} />
      </div>
    </div>
  );
}
