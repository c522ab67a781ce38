import type { MeetingItem } from '../../data/meetings.ts';
import type { Reader } from '../reader.ts';
import { countryName } from '../words.ts';

/** City and country, as far as they are known. */
export function placeOf(reader: Reader, { city, country }: MeetingItem): string | null {
  return [city, country && countryName(reader, country)].filter(Boolean).join(', ') || null;
}
