import { directionOf, type Locale, locales } from '@chancery/vocabularies';
import { hrefOf, type Page, registerOf } from '../addresses/page.ts';
import { parseViewSegment, type Reading, type TimeFilter } from '../addresses/time-filter.ts';
import { type Translator, translator } from '../i18n/translator.ts';

/** Who reads, in which language, and which time they look at: what every component needs. */
export type RenderContext = {
  locale: Locale;
  direction: 'ltr' | 'rtl';
  t: Translator;
  view: TimeFilter;
  /** The day on which the page stands: today, or the day looked back to. */
  today: string;
  dossier: string;
};

export type RouteParams = Promise<{ locale: string; view: string; dossier?: string }>;

/** The reader that a route's segments describe; null for the placeholder of the build. */
export async function renderContextOf(params: RouteParams): Promise<RenderContext | null> {
  const { locale, view, dossier = '' } = await params;
  const reading = parseViewSegment(view);
  const known = locales.find((code) => code === locale);
  return reading && known ? makeRenderContext(known, reading, dossier) : null;
}

export function makeRenderContext(
  locale: Locale,
  reading: Reading,
  dossier: string,
): RenderContext {
  const { asOf, validOn, today } = reading;
  return {
    locale,
    direction: directionOf(locale),
    t: translator(locale),
    view: { asOf, validOn },
    today,
    dossier,
  };
}

/** The address of a page in the reader's language and time. */
export const hrefFor = (context: RenderContext, page: Page): string =>
  hrefOf(context.locale, context.view, page);

/**
 * The address of a record: in the reader’s dossier, or where it stands in none but others in one of
 * those. null for a kind that has no pages.
 */
export function recordHref(
  context: RenderContext,
  kind: string,
  slug: string,
  dossiers: readonly string[] = [],
): string | null {
  if (kind === 'dossier') return hrefFor(context, { page: 'dossier', dossier: slug });
  const register = registerOf(kind);
  const [elsewhere = context.dossier] = dossiers;
  const dossier = dossiers.includes(context.dossier) ? context.dossier : elsewhere;
  return register && hrefFor(context, { page: 'record', dossier, register, slug });
}

export type LocalizedText = Partial<Record<Locale, string | undefined>>;

export type Said = { text: string; locale: Locale; fallback: boolean };

/** A text in the reader's language, else in another that it has; null where it has none. */
export function said(value: LocalizedText | null | undefined, locale: Locale): Said | null {
  const own = value?.[locale];
  if (own) return { text: own, locale, fallback: false };
  const other = locales.find((code) => value?.[code]);
  return other ? { text: value?.[other] ?? '', locale: other, fallback: true } : null;
}

/** A text in plain words, for titles and attributes. */
export const plain = (
  context: RenderContext,
  value: LocalizedText | null | undefined,
  otherwise = context.t('common.notKnown'),
): string => said(value, context.locale)?.text ?? otherwise;
