'use client';

import { directionOf, type Locale, locales } from '@chancery/vocabularies';
import type { FieldSpec } from '../model/describe.ts';
import { type Localized, languageName } from '../model/words.ts';
import { useField } from '../use-field.ts';
import { FieldProblems } from './field-problems.tsx';
import { FieldShell } from './field-shell.tsx';
import type { FieldProps } from './text-fields.tsx';

/** One text in three languages, one under the other, each in its own direction. */
export function LocalizedField({ spec, name }: FieldProps) {
  const field = useField<Localized>(name);
  const filled = locales.filter((locale) => field.value?.[locale]?.trim());
  return (
    <FieldShell spec={spec} field={field} group after={completeness(filled)}>
      {({ id }) => (
        <div id={id} className="e-localized">
          {locales.map((locale) => (
            <OneLanguage key={locale} spec={spec} name={`${name}.${locale}`} locale={locale} />
          ))}
        </div>
      )}
    </FieldShell>
  );
}

function OneLanguage({ spec, name, locale }: { spec: FieldSpec; name: string; locale: Locale }) {
  const field = useField<string>(name);
  const isLong = spec.meta.widget === 'longText';
  const shared = {
    id: field.id,
    lang: locale,
    dir: directionOf(locale),
    'aria-label': `${spec.label} in ${languageName(locale)}`,
    'aria-describedby': field.problems.length > 0 ? `${field.id}-error` : undefined,
    'aria-invalid': field.problems.length > 0 || undefined,
    value: field.value ?? '',
    onChange: (event: { target: { value: string } }) => field.set(event.target.value),
    onBlur: field.blur,
  };
  return (
    <div className="e-localized__row">
      <span className="e-localized__tag" aria-hidden="true">
        {locale}
      </span>
      <div>
        {isLong ? (
          <textarea {...shared} className="c-input e-grow" rows={1} />
        ) : (
          <input {...shared} className="c-input" autoComplete="off" />
        )}
        <FieldProblems id={field.id} problems={field.problems} />
      </div>
    </div>
  );
}

/** How many of the languages are there, where some are. */
export function completeness(filled: readonly Locale[]): string | undefined {
  if (filled.length === 0 || filled.length === locales.length) return undefined;
  const missing = locales.filter((locale) => !filled.includes(locale)).map(languageName);
  return `${filled.length} of ${locales.length} languages; not yet in ${missing.join(' and ')}`;
}
