import type { Block } from '@chancery/api/kinds';
import { diff } from '@chancery/api/paths';
import { defined } from '@chancery/api/testing/defined';
import { baseKeymap } from 'prosemirror-commands';
import { type Command, EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../client/new-id.ts';
import {
  backspace,
  enter,
  insertBreak,
  insertFact,
  moveBlock,
  setBlock,
  setLink,
} from './commands.ts';
import { toBlocks, toDocument } from './convert.ts';
import { keepIds } from './keep-ids.ts';
import { textSchema } from './schema.ts';

const one = (words: string, type: Block['type'] = 'paragraph'): Block => ({
  id: newId(),
  type,
  content: [{ text: words }],
});
const text = (): Block[] => [
  one('The first paragraph is long.'),
  one('Signed in 2015', 'bullet'),
  one('The end'),
];

/** A text under the hands of someone whose cursor stands at `at` in its `index`-th block. */
function opened(blocks: Block[], index: number, at: number) {
  let state = EditorState.create({ doc: toDocument(blocks), plugins: [keepIds(newId)] });
  const go = (block: number, offset: number): void => {
    let position = 1 + offset;
    for (let before = 0; before < block; before += 1) position += state.doc.child(before).nodeSize;
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
  };
  go(index, at);
  return {
    go,
    run: (command: Command) =>
      command(state, (tr: Transaction) => {
        state = state.apply(tr);
      }),
    type: (words: string) => {
      state = state.apply(state.tr.insertText(words));
    },
    select: (length: number) => {
      const { from } = state.selection;
      state = state.apply(
        state.tr.setSelection(TextSelection.create(state.doc, from, from + length)),
      );
    },
    get now() {
      return toBlocks(state.doc, blocks);
    },
    get paths() {
      return diff({ en: blocks }, { en: toBlocks(state.doc, blocks) }).map(({ path }) => path);
    },
  };
}
const key = (name: string): Command => defined(baseKeymap[name]);

describe('an edit of one paragraph changes one path', () => {
  it('when words are typed', () => {
    const blocks = text();
    const editor = opened(blocks, 1, 6);
    editor.type(' twice');
    expect(editor.paths).toEqual([`en[${blocks[1]?.id}].content`]);
  });

  it('when it becomes a heading', () => {
    const blocks = text();
    const editor = opened(blocks, 2, 0);
    editor.run(setBlock(textSchema.nodes.heading));
    expect(editor.paths).toEqual([`en[${blocks[2]?.id}].type`]);
  });

  it('when it is moved', () => {
    const blocks = text();
    const editor = opened(blocks, 2, 3);
    editor.run(moveBlock(-1));
    expect(editor.now.map(({ id }) => id)).toEqual([0, 2, 1].map((at) => blocks[at]?.id));
    expect(editor.paths).toEqual(['en#']);
    editor.type('x');
    expect(editor.now[1]?.content).toEqual([{ text: 'Thex end' }]);
  });

  it('when a fact is set into it', () => {
    const blocks = text();
    const record = newId();
    const editor = opened(blocks, 2, 7);
    editor.run(insertFact({ record, path: 'status' }));
    expect(editor.paths).toEqual([`en[${blocks[2]?.id}].content`]);
    expect(editor.now[2]?.content.at(-1)).toEqual({ fact: { record, path: 'status' } });
  });

  it('when a paragraph is written behind it, and when nothing is written there', () => {
    const blocks = text();
    const editor = opened(blocks, 2, 7);
    editor.run(enter);
    expect(editor.paths).toEqual([]);
    editor.type('And more.');
    expect(editor.paths).toEqual([`en[${editor.now[3]?.id}]`]);
    expect(editor.now[3]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });
});

describe('a block', () => {
  it('that is split goes on under its id where most of it is', () => {
    const blocks = text();
    const early = opened(blocks, 0, 4);
    early.run(enter);
    expect(early.now[1]).toMatchObject({
      id: blocks[0]?.id,
      content: [{ text: 'first paragraph is long.' }],
    });
    const late = opened(blocks, 0, 19);
    late.run(enter);
    expect(late.now[0]?.id).toBe(blocks[0]?.id);
    expect(new Set(late.now.map(({ id }) => id)).size).toBe(4);
  });

  it('pushed down by an empty one keeps its id', () => {
    const blocks = text();
    const editor = opened(blocks, 0, 0);
    editor.run(enter);
    expect(editor.paths).toEqual([]);
  });

  it('joined with the one before it is gone, and that one longer', () => {
    const blocks = text();
    const editor = opened(blocks, 2, 0);
    editor.run(key('Backspace'));
    expect(editor.now).toMatchObject([
      { id: blocks[0]?.id },
      { id: blocks[1]?.id, type: 'bullet', content: [{ text: 'Signed in 2015The end' }] },
    ]);
  });

  it('of a list ends the list when it is empty, and is a paragraph again at its beginning', () => {
    const blocks = text();
    const editor = opened(blocks, 1, 14);
    editor.run(enter);
    editor.type('x');
    expect(editor.now[2]).toMatchObject({ type: 'bullet' });
    editor.go(2, 1);
    editor.run(enter);
    editor.run(enter);
    editor.type('Out of it');
    expect(editor.now[3]).toMatchObject({ type: 'paragraph', content: [{ text: 'Out of it' }] });
    editor.go(2, 0);
    editor.run(backspace);
    expect(editor.now[2]).toMatchObject({ type: 'paragraph' });
  });

  it('below a heading is a paragraph', () => {
    const editor = opened([one('Title', 'heading')], 0, 5);
    editor.run(enter);
    editor.type('Text');
    expect(editor.now[1]).toMatchObject({ type: 'paragraph' });
  });

  it('may hold a line break', () => {
    const editor = opened(text(), 2, 3);
    editor.run(insertBreak);
    expect(editor.now[2]?.content).toEqual([{ text: 'The\n end' }]);
  });

  it('takes a link only to where a reader may be led', () => {
    const blocks = text();
    const editor = opened(blocks, 2, 4);
    editor.select(3);
    expect(editor.run(setLink('javascript:alert(1)'))).toBe(false);
    expect(editor.paths).toEqual([]);
    editor.run(setLink('https://example.org/'));
    expect(editor.now[2]?.content).toEqual([
      { text: 'The ' },
      { text: 'end', link: 'https://example.org/' },
    ]);
  });
});
