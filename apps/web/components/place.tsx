import type { Reader } from './reader.ts';
import { countryName } from './words.ts';

/** A city and its country, as far as they are known. */
export function Place({
  reader,
  place,
}: {
  reader: Reader;
  place:
    | { city?: string | null | undefined; country?: string | null | undefined }
    | null
    | undefined;
}) {
  if (!place?.city && !place?.country) {
    return <span className="c-muted">{reader.t('common.notKnown')}</span>;
  }
  return (
    <>
      <bdi>{place.city}</bdi>
      {place.city && place.country && ', '}
      {place.country && countryName(reader, place.country)}
    </>
  );
}
