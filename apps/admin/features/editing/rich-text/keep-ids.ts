import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';

/**
 * Every block has an id of its own. Where one was split or copied, the longest part goes on under
 * the old id; a block that was cut and pasted elsewhere in the same text keeps its own.
 */
export function keepIds(newId: () => string): Plugin {
  const known = new Set<string>();
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const owners = new Map<string, Node>();
      state.doc.forEach((node) => {
        const owner = owners.get(node.attrs.id);
        if (node.attrs.id && (!owner || node.content.size > owner.content.size))
          owners.set(node.attrs.id, node);
      });
      const { tr } = state;
      state.doc.forEach((node, position) => {
        if (owners.get(node.attrs.id) !== node) tr.setNodeAttribute(position, 'id', newId());
      });
      return tr.docChanged ? tr : null;
    },
    view: ({ state }) => {
      const remember = (document: Node): void =>
        document.forEach(({ attrs }) => {
          known.add(attrs.id);
        });
      remember(state.doc);
      return { update: ({ state: now }) => remember(now.doc) };
    },
    props: {
      transformPasted: (slice) =>
        new Slice(withoutForeignIds(slice.content, known), slice.openStart, slice.openEnd),
    },
  });
}

function withoutForeignIds(content: Fragment, known: ReadonlySet<string>): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const isForeign = node.isBlock && !known.has(node.attrs.id);
    nodes.push(isForeign ? node.type.create({ id: null }, node.content, node.marks) : node);
  });
  return Fragment.from(nodes);
}
