import { kmOutside } from '@chancery/figures/outside-country';
import { label } from '@chancery/vocabularies';
import type { z } from 'zod';
import { walk } from '../kind/field.ts';
import type { Place } from '../schema/common.ts';
import type { Problem } from './problem.ts';

/** Outlines are coarse, and a pier or a border post lies beyond them. */
const OUTSIDE_MAX_KM = 50;

/** Coordinates that lie outside the country stated beside them, in a place of any kind of record. */
export function placeProblems(schema: z.core.$ZodType, snapshot: unknown): Problem[] {
  const found: Problem[] = [];
  walk(schema, snapshot, ({ path, meta, value }) => {
    if (meta.widget !== 'place') return;
    const { country, latitude, longitude } = value as Place;
    if (!country || latitude === undefined || longitude === undefined) return;
    const km = kmOutside(country, latitude, longitude);
    if (km === null || km <= OUTSIDE_MAX_KM) return;
    const name = label('country', country, 'en');
    found.push({
      code: 'outside_country',
      path: `${path}.latitude`,
      severity: 'confirm',
      message: `${latitude}, ${longitude} lies ${Math.round(km).toLocaleString('en')} km outside ${name} as maps here draw it.${
        isSwapped(country, latitude, longitude)
          ? ` Swapped? ${longitude}, ${latitude} lies in it.`
          : ''
      }`,
      hint: 'Correct the coordinates or the country, or confirm it with a note.',
    });
  });
  return found;
}

function isSwapped(country: string, latitude: number, longitude: number): boolean {
  if (Math.abs(longitude) > 90) return false;
  const km = kmOutside(country, longitude, latitude);
  return km !== null && km <= OUTSIDE_MAX_KM;
}
