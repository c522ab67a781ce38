import type { MeetingItem } from '../../data/meetings.ts';
import type { Reader } from '../reader.ts';
import { countryName } from '../words.ts';

/** City and country, as far as they are known. A city keeps its own script: it is isolated. */
export function placeOf(reader: Reader, { city, country }: MeetingItem): string | null {
  const comma = reader.locale === 'ur' ? '، ' : ', ';
  const parts = [city && `\u2068${city}\u2069`, country && countryName(reader, country)];
  return parts.filter(Boolean).join(comma) || null;
}
