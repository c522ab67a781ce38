'use client';

import type { Block } from '@chancery/api/kinds';
import { equal } from '@chancery/api/paths';
import { directionOf, type Locale } from '@chancery/vocabularies';
import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Command, EditorState, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../../client/new-id.ts';
import { type Fact, factName, factValue, keyOfFact } from '../model/fact-words.ts';
import {
  backspace,
  enter,
  factOf,
  insertBreak,
  insertFact,
  moveBlock,
  setBlock,
  toggle,
} from './commands.ts';
import { toBlocks, toDocument } from './convert.ts';
import { FactDialog } from './fact-dialog.tsx';
import { factChips } from './fact-view.ts';
import { keepIds } from './keep-ids.ts';
import { LinkRow } from './link-row.tsx';
import { textSchema } from './schema.ts';
import { Toolbar } from './toolbar.tsx';
import type { Facts } from './use-facts.ts';

/** Typed where a word could begin, these ask for a live fact; elsewhere they are themselves. */
const ASKING = ['{', '@'];
const BEFORE_WORD = /[\s\u00a0([“"«]$/;

/** The editor of one text in one language. The record's value is the truth; it is told of each change. */
export default function TextEditor({
  id,
  label,
  locale,
  value,
  facts,
  describedBy,
  invalid,
  onChange,
  onBlur,
  onFact,
}: {
  id: string;
  label: string;
  locale: Locale;
  value: readonly Block[];
  facts: Facts;
  describedBy: string | undefined;
  invalid: boolean;
  onChange: (blocks: Block[]) => void;
  onBlur: () => void;
  /** a fact was chosen: what it says is known already */
  onFact: (fact: Fact) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const chips = useRef(factChips());
  // Told to the form and not yet come back from it, oldest first: who types is ahead of a render.
  const told = useRef<(readonly Block[])[]>([value]);
  const [state, setState] = useState<EditorState | null>(null);
  const [asking, setAsking] = useState<{ typed: string } | null>(null);
  const [linking, setLinking] = useState(false);
  const latest = useRef({ onChange, onBlur });
  latest.current = { onChange, onBlur };

  const fresh = (blocks: readonly Block[]): EditorState =>
    EditorState.create({
      doc: toDocument(blocks),
      plugins: pluginsOf({ ask: () => setAsking({ typed: '' }), link: () => setLinking(true) }),
    });

  // biome-ignore lint/correctness/useExhaustiveDependencies: one view for the editor's life
  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView(
      { mount: place.current },
      {
        state: fresh(value),
        nodeViews: { fact: (node) => chips.current.view(node) },
        dispatchTransaction: (transaction) => {
          const next = made.state.apply(transaction);
          made.updateState(next);
          setState(next);
          if (!transaction.docChanged) return;
          const blocks = toBlocks(next.doc, told.current.at(-1));
          told.current.push(blocks);
          latest.current.onChange(blocks);
        },
        handleTextInput: (_view, from, _to, typed) => {
          const { parent, parentOffset } = made.state.doc.resolve(from);
          const before = parent.textBetween(0, parentOffset, undefined, '\ufffc');
          if (!ASKING.includes(typed) || (before !== '' && !BEFORE_WORD.test(before))) return false;
          setAsking({ typed });
          return true;
        },
        handleDOMEvents: {
          blur: () => {
            latest.current.onBlur();
          },
        },
      },
    );
    view.current = made;
    setState(made.state);
    made.focus();
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  // What came from elsewhere (a conflict that was settled, a draft that was dropped) is shown anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the value alone
  useEffect(() => {
    const at = told.current.findIndex((one) => equal(one, value));
    told.current = at < 0 ? [value] : told.current.slice(at);
    if (at >= 0) return;
    view.current?.updateState(fresh(value));
    setState(view.current?.state ?? null);
  }, [value]);

  useEffect(() => chips.current.say(facts), [facts]);

  const run = (command: Command): void => {
    if (!view.current) return;
    command(view.current.state, view.current.dispatch);
    view.current.focus();
  };
  const selected = state && factOf(state.selection);
  const fact = selected && facts.get(keyOfFact(selected));
  return (
    <div className="e-text">
      <Toolbar
        label={label}
        state={state}
        onRun={run}
        onLink={() => setLinking(true)}
        onFact={() => setAsking({ typed: '' })}
      />
      {linking && state && (
        <LinkRow
          id={`${id}-link`}
          state={state}
          onRun={run}
          onClose={() => {
            setLinking(false);
            view.current?.focus();
          }}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: no input holds blocks */}
      <div
        ref={place}
        id={id}
        className="c-input e-text__words"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        aria-describedby={[`${id}-keys`, describedBy].filter(Boolean).join(' ')}
        aria-invalid={invalid || undefined}
        lang={locale}
        dir={directionOf(locale)}
      />
      <p id={`${id}-keys`} className="e-field__help">
        {'{'} or @ sets in a live fact · Alt+↑ ↓ moves a block · Shift+Enter breaks the line
      </p>
      <p className="e-field__help" aria-live="polite">
        {fact &&
          `Live fact: ${factName(fact)}, now ${factValue(fact)}. Enter changes it, Delete removes it.`}
      </p>
      {asking && (
        <FactDialog
          onClose={() => {
            const { typed } = asking;
            setAsking(null);
            run((now, dispatch) => {
              if (typed) dispatch?.(now.tr.insertText(typed));
              return true;
            });
          }}
          onChoose={(chosen) => {
            setAsking(null);
            onFact(chosen);
            run(insertFact({ record: chosen.record, path: chosen.path }));
          }}
        />
      )}
    </div>
  );
}

function pluginsOf({ ask, link }: { ask: () => void; link: () => void }): Plugin[] {
  const { paragraph, heading, subheading, bullet, number, quote } = textSchema.nodes;
  const changeFact: Command = ({ selection }) => {
    if (!factOf(selection)) return false;
    ask();
    return true;
  };
  const sorts = { 0: paragraph, 1: heading, 2: subheading, 7: number, 8: bullet, 9: quote };
  return [
    keepIds(newId),
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggle('bold'),
      'Mod-i': toggle('italic'),
      'Mod-k': () => {
        link();
        return true;
      },
      ...Object.fromEntries(
        Object.entries(sorts).flatMap(([key, type]) =>
          type ? [[`Mod-Alt-${key}`, setBlock(type)]] : [],
        ),
      ),
      'Alt-ArrowUp': moveBlock(-1),
      'Alt-ArrowDown': moveBlock(1),
      'Shift-Enter': insertBreak,
      Enter: chainCommands(changeFact, enter),
      Backspace: backspace,
    }),
    keymap(withoutPublishing(baseKeymap)),
  ];
}

/** Ctrl+Enter belongs to the whole form. */
const withoutPublishing = ({ 'Mod-Enter': _, ...keys }: Record<string, Command>) => keys;
