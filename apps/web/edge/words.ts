import { formatDate } from '@chancery/dates';
import { codes, type Locale } from '@chancery/vocabularies';
import type { Problem } from '../addresses/filters.ts';
import { translator } from '../i18n/translator.ts';

/** What would be accepted in place of what cannot be read. */
export function acceptedInstead(locale: Locale, { accepts, readings }: Problem): string {
  const t = translator(locale);
  if (readings) return t('problem.accepts.readings', { readings: inWords(locale, readings) });
  if (typeof accepts === 'string') return t(`problem.accepts.${accepts}`);
  const offered = 'codes' in accepts ? codes(accepts.codes) : accepts.options;
  return t('problem.accepts.codes', { codes: offered.join(', ') });
}

/** "3 April 2015 (2015-04-03) or 4 March 2015 (2015-03-04)". */
const inWords = (locale: Locale, readings: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    readings.map((edtf) => `${formatDate(edtf, locale)} (${edtf})`),
  );
