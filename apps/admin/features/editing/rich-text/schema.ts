import { type Block, isSafeLink } from '@chancery/api/kinds';
import { type MarkSpec, type NodeSpec, Schema, type TagParseRule } from 'prosemirror-model';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PATH_MAX = 200;
const LIGHT = /font-weight:\s*(normal|400)/;

/**
 * What the editor can hold is what the record can: flat blocks, three marks, live facts. Whatever
 * else is pasted falls away here.
 */
export const textSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: block('p', ['p']),
    heading: block('h3', ['h1', 'h2', 'h3[data-block=heading]']),
    subheading: block('h4', ['h3', 'h4', 'h5', 'h6']),
    number: block('p', [
      'p[data-block=number]',
      'ol > li:not(:has(> p, > div))',
      'ol > li > :is(p, div)',
    ]),
    bullet: block('p', ['p[data-block=bullet]', 'li:not(:has(> p, > div))', 'li > :is(p, div)']),
    quote: block('blockquote', ['blockquote:not(:has(> p))', 'blockquote > p']),
    text: { group: 'inline' },
    break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
    fact: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { record: {}, path: {} },
      parseDOM: [
        {
          tag: 'span[data-fact-record]',
          getAttrs: (element) => {
            const { factRecord: record = '', factPath: path = '' } = element.dataset;
            return UUID.test(record) && path && path.length <= PATH_MAX ? { record, path } : false;
          },
        },
      ],
      toDOM: ({ attrs }) => [
        'span',
        { 'data-fact-record': attrs.record, 'data-fact-path': attrs.path },
      ],
    },
  } satisfies Record<Block['type'], NodeSpec> & Record<string, NodeSpec>,
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const href = element.getAttribute('href') ?? '';
            return isSafeLink(href) ? { href } : false;
          },
        },
      ],
      // A link leads nowhere while it is written: a click puts the cursor into it.
      toDOM: ({ attrs }) => ['a', { href: attrs.href }, 0],
    },
    bold: {
      parseDOM: [
        { tag: 'strong' },
        // Some programs wrap all that they copy into a b that is none.
        { tag: 'b', getAttrs: (element) => !LIGHT.test(styleOf(element)) && null },
        styled(/font-weight:\s*(bold|[6-9]00)/),
      ],
      toDOM: () => ['strong', 0],
    },
    italic: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }, styled(/font-style:\s*italic/)],
      toDOM: () => ['em', 0],
    },
  } satisfies Record<string, MarkSpec>,
});

/** As written: the policy of the page keeps a pasted style from being applied. */
function styleOf(element: HTMLElement): string {
  return element.getAttribute('style') ?? '';
}

function styled(style: RegExp): TagParseRule {
  return {
    tag: 'span[style]',
    consuming: false,
    getAttrs: (element) => style.test(styleOf(element)) && null,
  };
}

/** A block keeps the id that its record knows it by; its first tags decide before those of others. */
function block(tag: string, tags: readonly string[]): NodeSpec {
  return {
    content: 'inline*',
    group: 'block',
    defining: tag !== 'p',
    attrs: { id: { default: null } },
    parseDOM: tags.map((selector) => ({
      tag: selector,
      priority: /[>[:]/.test(selector) ? 60 : 50,
      preserveWhitespace: false,
      getAttrs: (element) => ({ id: element.dataset.id ?? null }),
    })),
    toDOM: ({ attrs, type }) => [tag, { 'data-block': type.name, 'data-id': attrs.id }, 0],
  };
}
