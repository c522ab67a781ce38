import type { Reader } from '../../components/reader.ts';
import { countryName } from '../../components/words.ts';
import type { MeetingItem } from '../../data/meetings.ts';

/** City and country, as far as they are known. */
export function placeOf(reader: Reader, { city, country }: MeetingItem): string | null {
  return (
    [city, country && countryName(reader, country)].filter(Boolean).join(', ') || null
  );
}
