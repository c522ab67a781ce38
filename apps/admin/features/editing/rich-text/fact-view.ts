import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { type FactReference, factName, factValue, keyOfFact } from '../model/fact-words.ts';
import { factIn } from './commands.ts';
import type { Facts } from './use-facts.ts';

/** The chips of live facts in one editor; all say anew what they mean when that becomes known. */
export function factChips() {
  const chips = new Set<FactChip>();
  let facts: Facts = new Map();
  return {
    view: (node: Node): NodeView => {
      const chip = new FactChip(node, () => chips.delete(chip));
      chips.add(chip);
      chip.say(facts);
      return chip;
    },
    say: (now: Facts): void => {
      facts = now;
      for (const chip of chips) chip.say(now);
    },
  };
}

class FactChip implements NodeView {
  readonly dom = document.createElement('span');
  readonly #fact: FactReference;
  readonly #gone: () => void;

  constructor(node: Node, gone: () => void) {
    this.#fact = factIn(node);
    this.#gone = gone;
    this.dom.className = 'e-fact';
  }

  say(facts: Facts): void {
    const fact = facts.get(keyOfFact(this.#fact));
    this.dom.textContent = fact ? factValue(fact) : '…';
    this.dom.title = fact ? factName(fact) : '';
    this.dom.classList.toggle('e-fact--absent', fact?.state === 'absent');
  }

  ignoreMutation = (): boolean => true;
  destroy = (): void => this.#gone();
}
