/** An address made from an English title: “North–South pipeline” becomes `north-south-pipeline`. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/**
 * The address to propose for a record that has none yet: from its English title, else from the end
 * of its id; none while it has no title at all.
 */
export function proposedSlug(title: unknown, id: string, unique = false): string | undefined {
  const texts = Object.entries((title ?? {}) as Record<string, string | undefined>);
  if (!texts.some(([, text]) => text?.trim())) return undefined;
  const slug = slugFrom(texts.find(([locale]) => locale === 'en')?.[1] ?? '');
  const end = id.slice(-6);
  if (!slug) return `record-${end}`;
  return unique ? `${slug}-${end}` : slug;
}
