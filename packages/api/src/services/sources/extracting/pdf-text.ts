import { getDocumentProxy, getMeta } from 'unpdf';
import { plainText } from './plain-text.ts';
import { TooLong } from './too-long.ts';

/** More pages than any report that a desk cites page by page. */
const PDF_PAGES_MAX = 2_000;

interface Line {
  text: string;
  /** above the foot of the page */
  y: number;
  height: number;
}

/** The text of a PDF, page after page, and the title that it gives itself. */
export async function pdfText(
  bytes: Uint8Array,
  charactersMax: number,
): Promise<{ text: string; title: string | undefined; language: string | undefined }> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  if (pdf.numPages > PDF_PAGES_MAX) throw new TooLong(`${pdf.numPages} pages`);
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = paragraphs(linesOf(items as Item[]));
    page.cleanup();
    length += text.length;
    if (length > charactersMax) throw new TooLong(`${length} characters`);
    pages.push(text);
  }
  const { info } = await getMeta(pdf);
  await pdf.loadingTask.destroy();
  const said = (key: string): string | undefined =>
    typeof info[key] === 'string' && info[key].trim() !== '' ? info[key].trim() : undefined;
  return { text: plainText(pages.join('\n\n')), title: said('Title'), language: said('Language') };
}

interface Item {
  str?: string;
  hasEOL?: boolean;
  height?: number;
  transform?: number[];
}

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { str = '', hasEOL, height = 0, transform } of items) {
    line ??= { text: '', y: transform?.[5] ?? 0, height };
    line.text += str;
    line.height = Math.max(line.height, height);
    if (!hasEOL) continue;
    lines.push(line);
    line = undefined;
  }
  return line ? [...lines, line] : lines;
}

/** Lines farther apart than lines of one paragraph are. */
const GAP = 1.7;
const HYPHENATED = /\p{L}[-\u2010]$/u;
const GOES_ON = /^\p{Ll}/u;

/** Lines joined into paragraphs. Where a word is broken over two lines a soft hyphen is left. */
function paragraphs(lines: readonly Line[]): string {
  let text = '';
  let before: Line | undefined;
  for (const line of lines) {
    const words = line.text.trim();
    if (words === '') {
      if (before) text += '\n\n';
      before = undefined;
      continue;
    }
    if (!before) text += words;
    else if (before.y - line.y > GAP * Math.max(before.height, line.height, 1))
      text += `\n\n${words}`;
    else if (HYPHENATED.test(text) && GOES_ON.test(words))
      text = `${text.slice(0, -1)}\u00ad${words}`;
    else text += ` ${words}`;
    before = line;
  }
  return text.trim();
}
