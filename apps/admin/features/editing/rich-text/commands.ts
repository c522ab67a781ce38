import { isSafeLink } from '@chancery/api/kinds';
import { chainCommands, splitBlockAs, toggleMark } from 'prosemirror-commands';
import type { Node, NodeType } from 'prosemirror-model';
import { type Command, NodeSelection, Selection } from 'prosemirror-state';
import type { FactReference } from '../model/fact-words.ts';
import { textSchema } from './schema.ts';

const { paragraph, heading, subheading } = textSchema.nodes;
const { link } = textSchema.marks;

/** Makes the blocks of the selection another sort; each stays itself. */
export const setBlock =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection;
    const tr = state.tr.setBlockType(from, to, type, ({ attrs }) => ({ id: attrs.id }));
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** A new item below an item, a paragraph below a heading; out of the list from an empty item. */
export const enter: Command = chainCommands(
  (state, dispatch) => {
    const { empty, $from } = state.selection;
    const isEmptyItem = empty && $from.parent.childCount === 0 && $from.parent.type !== paragraph;
    return isEmptyItem && setBlock(paragraph)(state, dispatch);
  },
  splitBlockAs((node, atEnd) => ({
    type: atEnd && [heading, subheading].includes(node.type) ? paragraph : node.type,
    attrs: { id: node.attrs.id },
  })),
);

/** At its beginning a heading or an item first becomes a paragraph. */
export const backspace: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type === paragraph) return false;
  return setBlock(paragraph)(state, dispatch);
};

export const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(textSchema.node('break'), true).scrollIntoView());
  return true;
};

/** Moves the block of the cursor one place; its words do not change. */
export const moveBlock =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth === 0) return false;
    const index = $from.index(0);
    const other = state.doc.maybeChild(index + by);
    if (!other) return false;
    const start = $from.before(1);
    const node = $from.node(1);
    const to = by < 0 ? start - other.nodeSize : start + other.nodeSize;
    const { tr } = state;
    tr.delete(start, start + node.nodeSize).insert(to, node);
    const cursor = tr.doc.resolve(to + 1 + $from.parentOffset);
    tr.setSelection(Selection.near(cursor));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Links the selection; with no address, takes its links away. */
export const setLink =
  (href: string | null): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection;
    if (!link || from === to || (href !== null && !isSafeLink(href))) return false;
    const tr = state.tr.removeMark(from, to, link);
    dispatch?.(href === null ? tr : tr.addMark(from, to, link.create({ href })));
    return true;
  };

export const insertFact =
  (fact: { record: string; path: string }): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(textSchema.node('fact', fact), true).scrollIntoView());
    return true;
  };

export const toggle = (mark: 'bold' | 'italic'): Command => toggleMark(textSchema.marks[mark]);

/** The fact that a node shows. */
export const factIn = ({ attrs }: Node): FactReference => ({
  record: attrs.record,
  path: attrs.path,
});

/** The fact that is selected by itself, if one is. */
export const factOf = (selection: unknown): FactReference | null =>
  selection instanceof NodeSelection && selection.node.type.name === 'fact'
    ? factIn(selection.node)
    : null;
