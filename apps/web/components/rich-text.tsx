import type { Block, Inline, LiveFact, RichText } from '@chancery/api';
import { directionOf, type Locale, locales } from '@chancery/vocabularies';
import type { ReactNode } from 'react';
import type { Citing } from './citing.ts';
import { LiveFactShown } from './live-fact.tsx';
import type { RenderContext } from './render-context.ts';
import { FallbackMark } from './said.tsx';

/** A text with headings, lists, links and live facts, in the reader's language or a marked other. */
export function RichTextBody({
  context,
  citing,
  value,
  facts,
  numbered = false,
}: {
  context: RenderContext;
  citing: Citing;
  value: RichText;
  facts: readonly LiveFact[];
  /** The marks bear the numbers of notes, in the order of `factsInOrder`. */
  numbered?: boolean;
}) {
  const held = heldIn(value, context.locale);
  if (!held) return null;
  const notes = numbered ? factsInOrder(value, facts, context.locale) : [];
  const writing = { context, citing, facts, notes, locale: held };
  return (
    <div className="c-prose">
      {held !== context.locale && (
        <p>
          <FallbackMark context={context} locale={held} />
        </p>
      )}
      {/* A fact's source opens beside the words, and a paragraph may hold no such panel: each is a div. */}
      <div lang={held} dir={directionOf(held)} className="w-rich">
        {grouped(value[held]).map((group) => (
          <Group key={group[0].id} group={group} writing={writing} />
        ))}
      </div>
    </div>
  );
}

/** The language in which a text is had: the reader's, else the first that there is. */
const heldIn = (value: RichText, locale: Locale): Locale | undefined =>
  [locale, ...locales].find((candidate) => value[candidate].length > 0);

type BlockGroup = readonly [Block, ...Block[]];
type Writing = {
  context: RenderContext;
  citing: Citing;
  facts: readonly LiveFact[];
  notes: readonly LiveFact[];
  locale: Locale;
};

/** The facts that a text shows, each once, in the order in which it is read. */
export function factsInOrder(
  value: RichText,
  facts: readonly LiveFact[],
  locale: Locale,
): LiveFact[] {
  const held = heldIn(value, locale);
  const named = (held ? value[held] : []).flatMap(({ content }) =>
    content.flatMap(({ fact }) => (fact ? [fact] : [])),
  );
  const found = named.map(({ record, path }) => factOf(facts, record, path));
  return [...new Set(found)].flatMap((fact) => (fact?.state === 'shown' ? [fact] : []));
}

const factOf = (facts: readonly LiveFact[], record: string, path: string): LiveFact | undefined =>
  facts.find((one) => one.record === record && one.path === path);

/** Items of a list that follow one another stand in one list. */
function grouped(blocks: readonly Block[]): BlockGroup[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const isItem = block.type === 'bullet' || block.type === 'number';
    if (last && isItem && last[0].type === block.type) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Group({ group, writing }: { group: BlockGroup; writing: Writing }) {
  const [block] = group;
  const items = group.map((item) => (
    <li key={item.id}>
      <Words block={item} writing={writing} />
    </li>
  ));
  const words = <Words block={block} writing={writing} />;
  switch (block.type) {
    case 'bullet':
      return <ul>{items}</ul>;
    case 'number':
      return <ol>{items}</ol>;
    case 'heading':
      return <h2>{words}</h2>;
    case 'subheading':
      return <h3>{words}</h3>;
    case 'quote':
      return <blockquote>{words}</blockquote>;
    case 'paragraph':
      return <div className="w-rich__paragraph">{words}</div>;
  }
}

const Words = ({ block, writing }: { block: Block; writing: Writing }) =>
  block.content.map((piece, index) => (
    <Piece
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
      key={index}
      piece={piece}
      id={`${block.id}-${index}`}
      opens={opensSentence(block.content[index - 1])}
      writing={writing}
    />
  ));

/** Nothing before it, or a full stop of any of our scripts. */
const opensSentence = (before: Inline | undefined): boolean =>
  before === undefined || /[.!?۔؟:]\s*$/.test(before.text ?? '');

function Piece({
  piece,
  id,
  opens,
  writing,
}: {
  piece: Inline;
  id: string;
  opens: boolean;
  writing: Writing;
}) {
  if (piece.fact) {
    const fact = factOf(writing.facts, piece.fact.record, piece.fact.path) ?? null;
    const note = fact ? writing.notes.indexOf(fact) + 1 : 0;
    return (
      <LiveFactShown
        context={writing.context}
        citing={writing.citing}
        fact={fact}
        id={id}
        opens={opens}
        note={note > 0 ? String(note) : undefined}
      />
    );
  }
  let words: ReactNode = piece.text;
  if (piece.italic) words = <em>{words}</em>;
  if (piece.bold) words = <strong>{words}</strong>;
  if (piece.link) words = <a href={piece.link}>{words}</a>;
  return words;
}
