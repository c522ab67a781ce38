import { boundsOf } from '@chancery/dates';
import { label } from '@chancery/vocabularies';
import { Decimal } from 'decimal.js';
import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { periodFits, periodWanted } from './period-fits.ts';
import type { ObservationEntry, Series } from './schema.ts';

/** Figures are rounded to the last digit they show; three of them may be off by so many of it. */
const ROUNDING_UNITS = 2;

export function rules(entries: readonly RuleEntry<Series>[]): Problem[][] {
  return entries.map(({ snapshot }) => [
    ...periodProblems(snapshot),
    ...snapshot.observations.flatMap(observationProblems),
  ]);
}

/**
 * A period is one of those that the series is made of, and has one figure: what a compiler said
 * before is a vintage of it. Periods are the same by their days: `2020~` and January to December 2020.
 */
function periodProblems(series: Series): Problem[] {
  const seen = new Map<string, string>();
  return series.observations.flatMap(({ id, period }) => {
    const path = `observations[${id}].period`;
    const { lower, upper } = boundsOf(period);
    const days = `${lower}/${upper}`;
    const before = seen.get(days);
    seen.set(days, before ?? period);
    return [
      ...(periodFits(period, series) ? [] : [fitProblem(path, period, series)]),
      ...(before === undefined ? [] : [twiceProblem(path, period, before)]),
    ];
  });
}

const fitProblem = (path: string, period: string, series: Series): Problem => ({
  code: 'period_does_not_fit',
  path,
  severity: 'refusal',
  message: `${period} is not a period of this series: it is made of ${label('frequency', series.frequency, 'en').toLowerCase()} figures, ${label('periodType', series.periodType, 'en').toLowerCase()}.`,
  hint: `Write ${periodWanted(series)}; other periods are another series.`,
});

const twiceProblem = (path: string, period: string, before: string): Problem => ({
  code: 'period_twice',
  path,
  severity: 'refusal',
  message: `The period ${period} stands twice${before === period ? '' : `: the same days stand as ${before}`}.`,
  hint: 'Keep one row; an older figure of the same compiler is a vintage, another compiler’s is another series.',
});

function observationProblems(observation: ObservationEntry): Problem[] {
  const problems: Problem[] = [];
  const at = (field: string): string => `observations[${observation.id}].${field}`;
  if (observation.value === undefined && !observation.flags.includes('M')) {
    problems.push({
      code: 'value_missing',
      path: at('value'),
      severity: 'refusal',
      message: 'This period has no value.',
      hint: 'Enter the value, or flag the period as missing (M).',
    });
  }
  if (observation.qualifier === 'between' && observation.to === undefined) {
    problems.push({
      code: 'to_missing',
      path: at('to'),
      severity: 'refusal',
      message: '“Between” needs two figures.',
      hint: 'Enter the upper figure too.',
    });
  }
  const { exports, imports, balance } = observation.stated ?? {};
  if (exports !== undefined && imports !== undefined) {
    const total = new Decimal(exports).plus(imports);
    if (observation.value !== undefined && differs(total, observation.value))
      problems.push(sumProblem(at('value'), 'exports and imports give', total));
    const difference = new Decimal(exports).minus(imports);
    if (balance !== undefined && differs(difference, balance))
      problems.push(sumProblem(at('stated.balance'), 'exports less imports give', difference));
  }
  return problems;
}

function differs(computed: Decimal, stated: string): boolean {
  const places = stated.split('.')[1]?.length ?? 0;
  return computed.minus(stated).abs().gt(new Decimal(10).pow(-places).times(ROUNDING_UNITS));
}

const sumProblem = (path: string, what: string, computed: Decimal): Problem => ({
  code: 'sum_differs',
  path,
  severity: 'confirm',
  message: `The figures do not add up: ${what} ${computed.toFixed()}.`,
  hint: 'Check the digits; if the source prints it so, confirm it with a note that readers see beside the figure.',
});
