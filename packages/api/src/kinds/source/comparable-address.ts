const CAMPAIGN = /^(utm_.*|fbclid|gclid|yclid|mc_cid|mc_eid|igshid|ref_src)$/i;
/** An archive's copy names what it is a copy of: `https://web.archive.org/web/20210408120000/https://…` */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/i;

/**
 * One form for all spellings of a document's web address, to compare with and never to show: scheme,
 * `www.`, letter case of the host, default port, final slash, fragment and the parameters of campaigns
 * make no other document, and an archive's copy stands for what it copied. Undefined for what is no
 * web address.
 */
export function comparableAddress(address: string): string | undefined {
  const original = ARCHIVED.exec(address.trim())?.[1] ?? address.trim();
  const url = URL.parse(original);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  for (const name of [...url.searchParams.keys()])
    if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
