import type { Confirmation } from '../../../core/change/records.ts';
import { rules } from '../../../kinds/series/rules.ts';
import type { Series } from '../../../kinds/series/schema.ts';

/**
 * Sums that a source itself prints wrong: what the fixture's note says beside the figure lets them
 * pass, so that the next editor is not asked again. Without a note the problem stands.
 */
export function confirmedSums(series: Series): Confirmation[] {
  const [problems = []] = rules([{ id: '', snapshot: series, previous: undefined }]);
  return problems.flatMap(({ code, path, severity }) => {
    const note = series.observations.find(({ id }) => path.includes(id))?.note?.en;
    return severity === 'confirm' && note ? [{ code, path, note }] : [];
  });
}
