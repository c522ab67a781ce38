const CAMPAIGN =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|twclid|yclid|ysclid|igshid|mc_cid|mc_eid|_ga|_openstat|at_(medium|campaign|custom\d|link_.*)|cmpid|ocid|ref_src|ref_url|s_cid|xtor)$/i;
/**
 * Archives and caches whose copies name what they are copies of: `https://web.archive.org/web/2021…/https://…`.
 * Their servers may write the inner scheme with one slash.
 */
const COPIES = [
  /^https?:\/\/(?:web|wayback)\.archive\.org\/(?:web\/)?(?:\d+|\*)[a-z_]*\/(https?:\/{1,2}.+)$/i,
  /^https?:\/\/archive\.(?:ph|today|is|md|li|vn|fo)\/(?:o\/\w+|newest|oldest|\d[\d.-]*)\/(https?:\/{1,2}.+)$/i,
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]+:)?(https?:\/{1,2}[^+]+)/i,
];
/** A copy of a copy of a copy has been seen; more is somebody's joke. */
const NESTED_MAX = 3;

/**
 * One form for all spellings of a document's web address, to compare with and never to show: scheme,
 * `www.`, letter case of the host, default port, final slash, fragment and the parameters of campaigns
 * make no other document, and an archive's copy stands for what it copied. Undefined for what is no
 * web address.
 */
export function comparableAddress(address: string): string | undefined {
  const url = URL.parse(originalOf(address.trim()));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  for (const name of [...url.searchParams.keys()])
    if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  // The other scheme's port is no other document either.
  const host = (/^(?:80|443)$/.test(url.port) ? url.hostname : url.host).replace(/^www\./, '');
  return `${host.replace(/\.(?=:|$)/, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

function originalOf(address: string, depth = 0): string {
  const inner = COPIES.map((copy) => copy.exec(address)?.[1]).find(Boolean);
  if (!inner || depth >= NESTED_MAX) return address;
  return originalOf(inner.replace(/^(https?:\/)(?!\/)/i, '$1/'), depth + 1);
}
