import { BLOCK_TYPES, type Block, type Inline } from '@chancery/api/kinds';
import { equal } from '@chancery/api/paths';
import type { Mark, Node } from 'prosemirror-model';
import { textSchema } from './schema.ts';

/** The editor's document of a text; an empty text is one empty paragraph to type into. */
export function toDocument(blocks: readonly Block[]): Node {
  const nodes = blocks.map(({ id, type, content }) =>
    textSchema.node(type, { id }, content.flatMap(toNodes)),
  );
  return textSchema.node('doc', null, nodes.length > 0 ? nodes : [textSchema.node('paragraph')]);
}

/**
 * The text of a document. Blocks without words are none. A block that says what it said before is
 * the same value, so that only what someone wrote counts as changed.
 */
export function toBlocks(document: Node, before: readonly Block[] = []): Block[] {
  const known = new Map(before.map((block) => [block.id, block]));
  const blocks: Block[] = [];
  document.forEach((node) => {
    if (node.childCount === 0) return;
    const type = BLOCK_TYPES.find((one) => one === node.type.name) ?? 'paragraph';
    const block: Block = { id: node.attrs.id, type, content: toContent(node) };
    const was = known.get(block.id);
    blocks.push(was && equal(normal(was), block) ? was : block);
  });
  return blocks;
}

/** As the editor would write it: pieces with the same marks are one, and none is empty. */
const normal = ({ id, type, content }: Block): Block => ({
  id,
  type,
  content: joined(content.filter(({ text }) => text !== '')),
});

function toNodes(piece: Inline): Node[] {
  const marks = marksOf(piece);
  if (piece.fact) return [textSchema.node('fact', piece.fact, undefined, marks)];
  return (piece.text ?? '')
    .split(/(\n)/)
    .filter(Boolean)
    .map((part) =>
      part === '\n'
        ? textSchema.node('break', null, undefined, marks)
        : textSchema.text(part, marks),
    );
}

const marksOf = ({ bold, italic, link }: Inline): Mark[] => [
  ...(link ? [textSchema.mark('link', { href: link })] : []),
  ...(bold ? [textSchema.mark('bold')] : []),
  ...(italic ? [textSchema.mark('italic')] : []),
];

function toContent(node: Node): Inline[] {
  const pieces: Inline[] = [];
  node.forEach((child) => {
    const marks = Object.fromEntries(
      child.marks.map(({ type, attrs }): [string, string | true] => [
        type.name,
        type.name === 'link' ? attrs.href : true,
      ]),
    );
    pieces.push(
      child.type.name === 'fact'
        ? { fact: { record: child.attrs.record, path: child.attrs.path }, ...marks }
        : { text: child.isText ? (child.text ?? '') : '\n', ...marks },
    );
  });
  return joined(pieces);
}

function joined(pieces: readonly Inline[]): Inline[] {
  const whole: Inline[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.text !== undefined && piece.text !== undefined && sameMarks(last, piece))
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

const sameMarks = (a: Inline, b: Inline): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.link === b.link;
