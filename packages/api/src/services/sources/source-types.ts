import { refuseSource, type SourceField } from './refuse-source.ts';

export const HTML = 'text/html';
export const PLAIN = 'text/plain';
export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Types that hold a text which can be read out. */
const SOURCE_TYPES: readonly string[] = [HTML, PLAIN, PDF, DOCX];
const TEXTS: readonly string[] = [HTML, PLAIN];
/** What servers say where they do not know. */
const UNSAID = [
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/force-download',
];

export interface SourceType {
  type: string;
  charset: string | undefined;
}

/**
 * The type of a document, where what its header declares and what its content is agree. Between page
 * and plain text the header decides, for their content is the same.
 * @throws Refusal at `address`
 */
export function agreedType(declared: string | undefined, found: string): SourceType {
  const [name = '', ...parameters] = (declared ?? '').split(';');
  const said = name.trim().toLowerCase().replace('application/xhtml+xml', HTML);
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w:.-]+)"?\s*$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  if (!SOURCE_TYPES.includes(found)) throw notRead(found);
  if (UNSAID.includes(said) || said === found) return { type: found, charset };
  if (TEXTS.includes(said) && TEXTS.includes(found)) return { type: said, charset };
  if (!SOURCE_TYPES.includes(said)) throw notRead(said);
  throw refuseSource(
    'lying_type',
    'address',
    `The server says that this is ${said}, and it is ${found}.`,
  );
}

/** The type of a file that a person gives. @throws Refusal at `file` */
export function fileType(found: string): string {
  if (SOURCE_TYPES.includes(found)) return found;
  throw notRead(found, 'file');
}

const notRead = (type: string, path: SourceField = 'address') =>
  refuseSource(
    'type',
    path,
    `This is ${type.slice(0, 100)}. Pages, PDF, DOCX and plain text are read.`,
  );
