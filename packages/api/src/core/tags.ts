/**
 * Cache tags. A page's tags are a function of its address, so that no page collects hundreds;
 * a publication computes the ones to drop.
 */
export const recordTag = (kind: string, slug: string): string => `${kind}/${slug}`;
export const listTag = (dossier: string, kind: string): string => `${dossier}:${kind}`;
export const homeTag = (dossier: string): string => dossier;
/** On every page of a dossier; dropped when the dossier itself changes or too many pages would have to. */
export const dossierTag = (dossier: string): string => `${dossier}/*`;
/** The list of dossiers, sitemap and what else spans them all. */
export const SITE_TAG = 'site';

/** Over so many backlinks the whole dossier is dropped instead. */
export const BACKLINKS_MAX = 200;
