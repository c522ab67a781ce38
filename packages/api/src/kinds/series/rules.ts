import { Decimal } from 'decimal.js';
import type { RuleEntry } from '../../core/kind.ts';
import type { Problem } from '../../core/problem.ts';
import type { ObservationEntry, Series } from './schema.ts';

/** Figures are rounded to the last digit they show; three of them may be off by so many of it. */
const ROUNDING_UNITS = 2;

export function rules(entries: readonly RuleEntry<Series>[]): Problem[][] {
  return entries.map(({ snapshot }) => [
    ...doubleProblems(snapshot),
    ...snapshot.observations.flatMap(observationProblems),
  ]);
}

/** One figure a period: what a compiler said before is a vintage of it. */
function doubleProblems(series: Series): Problem[] {
  const seen = new Set<string>();
  return series.observations.flatMap((observation) => {
    const again = seen.has(observation.period);
    seen.add(observation.period);
    return again
      ? [
          {
            code: 'period_twice',
            path: `observations[${observation.id}].period`,
            severity: 'refusal' as const,
            message: `The period ${observation.period} stands twice.`,
            wayOut:
              'Keep one row; an older figure of the same compiler is a vintage, another compiler’s is another series.',
          },
        ]
      : [];
  });
}

function observationProblems(observation: ObservationEntry): Problem[] {
  const problems: Problem[] = [];
  const at = (field: string): string => `observations[${observation.id}].${field}`;
  if (observation.value === undefined && !observation.flags.includes('M')) {
    problems.push({
      code: 'value_missing',
      path: at('value'),
      severity: 'refusal',
      message: 'This period has no value.',
      wayOut: 'Enter the value, or flag the period as missing (M).',
    });
  }
  if (observation.qualifier === 'between' && observation.to === undefined) {
    problems.push({
      code: 'to_missing',
      path: at('to'),
      severity: 'refusal',
      message: '“Between” needs two figures.',
      wayOut: 'Enter the upper figure too.',
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
  wayOut:
    'Check the digits; if the source prints it so, confirm it with a note that readers see beside the figure.',
});
