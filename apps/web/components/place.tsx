import { type LocalizedText, plain, type RenderContext } from './render-context.ts';
import { SaidText } from './said.tsx';
import { comma, wordIfCode } from './words.ts';

type Named =
  | { city?: LocalizedText | null | undefined; country?: string | null | undefined }
  | null
  | undefined;

/** A city and its country, as far as they are known. */
export function Place({ context, place }: { context: RenderContext; place: Named }) {
  if (!place?.city && !place?.country) {
    return <span className="c-muted">{context.t('common.notKnown')}</span>;
  }
  return (
    <>
      {place.city && (
        <bdi>
          <SaidText context={context} value={place.city} />
        </bdi>
      )}
      {place.city && place.country && comma(context)}
      {place.country && wordIfCode(context, 'country', place.country)}
    </>
  );
}

/** The same as a text; null where nothing is known. */
export function placeInWords(context: RenderContext, place: Named): string | null {
  const country = place?.country && wordIfCode(context, 'country', place.country);
  return (
    [place?.city && plain(context, place.city, ''), country].filter(Boolean).join(comma(context)) ||
    null
  );
}
