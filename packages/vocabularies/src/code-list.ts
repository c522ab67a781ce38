import type { Labels } from './locale.ts';

/** What another body's list calls the same thing. */
export interface Crosswalk {
  readonly gem?: string;
  readonly iati?: string;
  readonly worldBank?: string;
  readonly comtrade?: string;
  readonly sdmx?: string;
}

/** Wording that was in force before `until` (`YYYY-MM-DD`, the first day on which it no longer was). */
export interface FormerWording {
  readonly until: string;
  readonly label: Labels;
  readonly definition: Labels;
}

export interface Code<C extends string = string> {
  readonly code: C;
  readonly label: Labels;
  readonly definition: Labels;
  /** First day on which the list holds this code. */
  readonly validFrom: string;
  /** First day on which it no longer does. It still has its label. */
  readonly validTo?: string;
  readonly crosswalk?: Crosswalk;
  /** Oldest first. */
  readonly history?: readonly FormerWording[];
}

export interface CodeList<N extends string = string, C extends string = string> {
  readonly name: N;
  readonly title: Labels;
  /** Whose list it is. */
  readonly origin: string;
  /** Oldest first. */
  readonly versions: readonly { readonly version: string; readonly from: string }[];
  readonly codes: readonly Code<C>[];
}

/** A text in the order of `locales`: English, Russian, Urdu. */
type InLocales = readonly [en: string, ru: string, ur: string];

/** The day of the first version of every list. */
const FIRST_VERSION = '2026-11-24';

/** Declares a list; keeps the literal types of its name and codes. */
export function codeList<const N extends string, const C extends string>(list: {
  name: N;
  title: InLocales;
  origin: string;
  codes: readonly Code<C>[];
  versions?: CodeList['versions'];
}): CodeList<N, C> {
  const { versions = [{ version: '1.0', from: FIRST_VERSION }] } = list;
  return { ...list, title: labels(list.title), versions };
}

/** Declares a code of the first version; `more` adds a crosswalk, or other dates and former wordings. */
export function code<const C extends string>(
  name: C,
  label: InLocales,
  definition: InLocales,
  more: Partial<Pick<Code, 'validFrom' | 'validTo' | 'crosswalk' | 'history'>> = {},
): Code<C> {
  return {
    code: name,
    label: labels(label),
    definition: labels(definition),
    validFrom: FIRST_VERSION,
    ...more,
  };
}

function labels([en, ru, ur]: InLocales): Labels {
  return { en, ru, ur };
}
