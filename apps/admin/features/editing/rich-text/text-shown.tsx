import type { Block } from '@chancery/api/kinds';
import { factName, factValue, keyOfFact } from '../model/fact-words.ts';
import type { Facts } from './use-facts.ts';

/** A text as it stands, to be read; it is written in the editor. */
export function TextShown({ blocks, facts }: { blocks: readonly Block[]; facts: Facts }) {
  return blocks.map(({ id, type, content }) => (
    <p key={id} data-block={type}>
      {content.map((piece, index) => {
        const key = `${id}-${index}`;
        if (piece.fact) {
          const fact = facts.get(keyOfFact(piece.fact));
          return (
            <span key={key} className="e-fact" title={fact && factName(fact)}>
              {fact ? factValue(fact) : '…'}
            </span>
          );
        }
        const words = piece.italic ? <em>{piece.text}</em> : piece.text;
        const bold = piece.bold ? <strong>{words}</strong> : words;
        return <span key={key}>{piece.link ? <u>{bold}</u> : bold}</span>;
      })}
    </p>
  ));
}
