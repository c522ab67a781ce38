import type { DateLocale } from './words.ts';

const JULY_TO_JUNE = /^(\d{4})-07\/(\d{4})-06$/;

/**
 * A July–June year in its usual words ("FY2020-21"), or undefined for any other date. Only for
 * periods of a fiscal series: the same months elsewhere are months.
 */
export function formatFiscalYear(edtf: string, locale: DateLocale): string | undefined {
  const [, first, second] = JULY_TO_JUNE.exec(edtf) ?? [];
  if (!first || Number(second) !== Number(first) + 1) return undefined;
  const years = `${first}-${second?.slice(2)}`;
  return { en: `FY${years}`, ru: `${years.replace('-', '/')} фин. год`, ur: `مالی سال ${years}` }[
    locale
  ];
}
