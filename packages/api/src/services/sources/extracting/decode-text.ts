const MARKS: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;
/** Browsers look for a declaration no further than this. */
const LOOKED_AT = 4096;

/**
 * The characters of a text: by its mark, as UTF-8 where it is that, else as the header or the page
 * itself declares, and at last as the one of windows-1251 and windows-1252 that gives words.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark[0]).decode(bytes);
  const page = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const declared = [charset, META.exec(page)?.[1]];
  // UTF-16 without a mark passes for UTF-8 where its letters are Latin.
  const wide = declared.filter((name) => name && /^utf-?16/i.test(name));
  const candidates = [
    ...wide,
    'utf-8',
    ...declared,
    isCyrillic(bytes) ? 'windows-1251' : 'windows-1252',
  ];
  for (const name of candidates) {
    const text = name && decodedAs(name, bytes);
    if (text) return text;
  }
  return new TextDecoder().decode(bytes);
}

function decodedAs(name: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Russian words are of small letters, which windows-1251 has where windows-1252 has accents. */
function isCyrillic(bytes: Uint8Array): boolean {
  let small = 0;
  let high = 0;
  for (const byte of bytes.subarray(0, 65_536)) {
    if (byte >= 0x80) high += 1;
    if (byte >= 0xe0) small += 1;
  }
  return high > 20 && small / high > 0.7;
}
