import type { Fixtures, PlaceFixture } from '@chancery/db/seed';
import { localized } from '../snapshot-builder.ts';

/** A city by name stands where the list of places puts it. */
export function placeOf(place: PlaceFixture | undefined, places: Fixtures['places']) {
  if (place === undefined) return undefined;
  const { city, country, precision }: Exclude<PlaceFixture, string> =
    typeof place === 'string' ? { city: place } : place;
  const known = city === undefined ? undefined : places[city];
  if (city !== undefined && !known) throw new Error(`The seed does not know where ${city} is.`);
  return {
    ...(known ? { city: localized(known.name) } : {}),
    country: country ?? known?.country,
    ...(known ? { latitude: known.latitude, longitude: known.longitude } : {}),
    precision: precision ?? (city ? 'city' : 'country'),
  };
}
