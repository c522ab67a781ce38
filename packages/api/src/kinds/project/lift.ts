import { liftValues, unitMeant } from '../../core/kind/lift-values.ts';
import { isObject } from '../../core/paths/index.ts';
import { projectSchema } from './schema.ts';

/** Before version 3 the unit of a quantity was a text: "million USD (first building)". */
export function liftQuantities(snapshot: Record<string, unknown>): Record<string, unknown> {
  const lifted = liftValues(projectSchema)(snapshot);
  for (const field of ['length', 'cost', 'capacity']) {
    const quantity = lifted[field];
    if (isObject(quantity) && typeof quantity.unit === 'string')
      lifted[field] = { ...quantity, ...unitMeant(quantity.unit) };
  }
  return lifted;
}
