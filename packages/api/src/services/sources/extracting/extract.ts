import { DOCX, HTML, PDF } from '../source-types.ts';
import { decodeText } from './decode-text.ts';
import { docxText } from './docx-text.ts';
import { languageOf } from './language-of.ts';
import { type About, aboutPage } from './page-about.ts';
import { parsePage } from './page-dom.ts';
import { pageText } from './page-text.ts';
import { pdfText } from './pdf-text.ts';
import { plainText } from './plain-text.ts';
import { TooLong } from './too-long.ts';

export interface Document {
  bytes: Uint8Array;
  /** one of `SOURCE_TYPES` */
  type: string;
  /** encoding of the characters, where the server named one */
  charset?: string | undefined;
  address?: string | undefined;
}

export interface Extracted extends About {
  /** paragraphs, parted by empty lines */
  text: string;
}

/** Some 700 pages of print; a text is held and searched as a whole. */
const TEXT_MAX = 2_000_000;
/** Markup is many times its words, and a page is held as a tree. */
const MARKUP_MAX = 12_000_000;

/**
 * The text of a document, and what it says of itself. Documents are others' work: run it where it
 * can be ended (`extract-apart.ts`).
 * @throws TooLong beyond `TEXT_MAX` characters; whatever the reader of a damaged file throws
 */
export async function extract(document: Document): Promise<Extracted> {
  const extracted = await read(document);
  if (extracted.text.length > TEXT_MAX) throw new TooLong(`${extracted.text.length} characters`);
  return extracted;
}

async function read({ bytes, type, charset, address }: Document): Promise<Extracted> {
  if (type === HTML) {
    const html = decodeText(bytes, charset);
    if (html.length > MARKUP_MAX) throw new TooLong(`${html.length} characters of markup`);
    const text = pageText(html);
    return { ...aboutPage(parsePage(html), address, text), text };
  }
  if (type === PDF) {
    const { text, title, language } = await pdfText(bytes, TEXT_MAX);
    return { text, title, language: languageOf(language, text) };
  }
  const text =
    type === DOCX ? await docxText(Buffer.from(bytes)) : plainText(decodeText(bytes, charset));
  return { text, language: languageOf(undefined, text) };
}
