import type { Block, Inline, LiveFact, RichText } from '@chancery/api';
import { directionOf, type Locale, locales } from '@chancery/vocabularies';
import type { ReactNode } from 'react';
import type { Citing } from './citing.ts';
import { LiveFactShown } from './live-fact.tsx';
import type { Reader } from './reader.ts';
import { FallbackMark } from './said.tsx';

/** A text with headings, lists, links and live facts, in the reader's language or a marked other. */
export function RichTextBody({
  reader,
  citing,
  value,
  facts,
}: {
  reader: Reader;
  citing: Citing;
  value: RichText;
  facts: readonly LiveFact[];
}) {
  const held = heldIn(value, reader.locale);
  if (!held) return null;
  const writing = { reader, citing, facts, locale: held };
  return (
    <div className="c-prose">
      {held !== reader.locale && (
        <p>
          <FallbackMark reader={reader} locale={held} />
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
type Writing = { reader: Reader; citing: Citing; facts: readonly LiveFact[]; locale: Locale };

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
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
    <Piece key={index} piece={piece} id={`${block.id}-${index}`} writing={writing} />
  ));

function Piece({ piece, id, writing }: { piece: Inline; id: string; writing: Writing }) {
  if (piece.fact) {
    const { record, path } = piece.fact;
    const fact = writing.facts.find((one) => one.record === record && one.path === path);
    return (
      <LiveFactShown reader={writing.reader} citing={writing.citing} fact={fact ?? null} id={id} />
    );
  }
  let words: ReactNode = piece.text;
  if (piece.italic) words = <em>{words}</em>;
  if (piece.bold) words = <strong>{words}</strong>;
  if (piece.link) words = <a href={piece.link}>{words}</a>;
  return words;
}
