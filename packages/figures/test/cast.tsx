import type { StripEntry } from '../src/index.ts';

export const AXIS = { from: '2012-01-01', to: '2026-12-31' };

export function entry(
  status: string,
  lower: string | null,
  upper = lower,
  basisInferred = false,
): StripEntry {
  return {
    id: `${status} ${lower}`,
    status,
    statusLabel: status,
    from: { lower, upper },
    basisInferred,
  };
}

/** A pipeline that was spoken of, agreed, silently shelved and taken up again. */
export const PIPELINE = [
  entry('mooted', '2013-01-01', '2013-12-31'),
  entry('agreed', '2015-10-16'),
  entry('shelved', '2018-01-01', '2018-12-31', true),
  entry('preparation', '2021-05-28'),
];

/** Every number of an attribute, in percent, in the order drawn. */
export function percents(markup: string, pattern: RegExp): number[] {
  return [...markup.matchAll(pattern)].map((match) => Number(match[1]));
}
