'use client';

import { textsIn } from '@chancery/api/kinds';
import { Button } from '@chancery/ui';
import { isCode, label } from '@chancery/vocabularies';
import { memo, useRef } from 'react';
import { newId } from '../../../client/new-id.ts';
import { useCurrentSource } from '../current-source.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { ItemRow, Removed } from '../fields/item-row.tsx';
import type { FieldProps } from '../fields/text-fields.tsx';
import { useOpen } from '../form-context.tsx';
import {
  type Entry,
  entryWords,
  inDateOrder,
  type StatusBefore,
  statusesBefore,
} from '../model/history-order.ts';
import { dateText, titleText } from '../model/words.ts';
import { useList } from '../use-list.ts';
import { StatusEntryFields } from './status-entry-fields.tsx';

/** Fresh entries stand on top while they are open; then each goes where its date puts it. */
export function StatusHistory({ spec, name }: FieldProps) {
  const list = useList<Entry>(name);
  const { source } = useCurrentSource();
  const ordered = useSettledOrder(list.items);
  const found = statusesBefore(list.items);
  const indexes = new Map(list.items.map((entry, index) => [entry.id, index]));
  const remove = useStable((id: string) =>
    list.remove(list.items.findIndex((entry) => entry.id === id)),
  );
  const today = new Date().toISOString().slice(0, 10);

  const addEntry = (): void => {
    const cited = source ? [{ id: newId(), source: source.id }] : [];
    list.add({ evidence: cited }, 'date');
  };
  /** A look that found nothing is an entry too: it moves the freshness, not the status. */
  const addCheck = (): void => {
    const last = ordered[0]?.date?.split('/').at(-1);
    list.add(
      {
        date: today,
        basis: 'inferred_silence',
        evidence: [],
        search: { from: last && last !== '..' ? last : today, to: today },
      },
      'search.where',
    );
  };
  return (
    <fieldset className="e-list" id={list.id} tabIndex={-1}>
      <legend className="c-hidden">{spec.label}</legend>
      <FieldProblems id={list.id} problems={list.problems} />
      <div className="e-row">
        <Button small variant="primary" onClick={addEntry}>
          Add entry
        </Button>
        <Button small onClick={addCheck}>
          Checked, nothing new
        </Button>
      </div>
      <Removed
        what={list.removed && summaryOf(list.removed, found.get(list.removed.id))}
        onUndo={list.undo}
      />
      {ordered.length === 0 && <p className="e-field__help">No entry yet.</p>}
      <ol className="e-plain e-history" reversed>
        {ordered.map((entry) => (
          <HistoryRow
            key={entry.id}
            id={entry.id}
            path={`${list.path}[${entry.id}]`}
            name={`${name}.${indexes.get(entry.id)}`}
            spec={spec}
            summary={summaryOf(entry, found.get(entry.id))}
            evidence={evidenceWords(entry)}
            onRemove={remove}
          />
        ))}
      </ol>
    </fieldset>
  );
}

/** Drawn again only where its own words change: three hundred entries type as fast as three. */
const HistoryRow = memo(function HistoryRow({
  id,
  path,
  name,
  spec,
  summary,
  evidence,
  onRemove,
}: FieldProps & {
  id: string;
  path: string;
  summary: string;
  evidence: string;
  onRemove: (id: string) => void;
}) {
  return (
    <ItemRow
      id={id}
      path={path}
      summary={summary}
      aside={<span className="e-item__aside">{evidence}</span>}
      onRemove={() => onRemove(id)}
    >
      <StatusEntryFields spec={spec} name={name} id={id} />
    </ItemRow>
  );
});

/** A function that stays the same and does what the latest one given does. */
function useStable<A extends unknown[]>(does: (...args: A) => void): (...args: A) => void {
  const latest = useRef(does);
  latest.current = does;
  return useRef((...args: A) => latest.current(...args)).current;
}

/**
 * Latest first. While an entry is open nothing moves, or it would slip away from under the person
 * who types its date; what is new stands on top until then.
 */
function useSettledOrder(history: readonly Entry[]): Entry[] {
  const { open } = useOpen();
  const before = useRef<readonly string[]>([]);
  const dated = inDateOrder(history).reverse();
  const isBusy = history.some((entry) => open.has(entry.id));
  const rank = (entry: Entry): number => before.current.indexOf(entry.id);
  const ordered = isBusy ? [...dated].sort((a, b) => rank(a) - rank(b)) : dated;
  before.current = ordered.map((entry) => entry.id);
  return ordered;
}

/** “7 April 2021: Agreed → Suspended, announced by one side”; without a status, with the note. */
function summaryOf(entry: Entry, before: StatusBefore | undefined): string {
  const when = entry.date ? dateText(entry.date) : 'No date yet';
  const words = entryWords(entry, before?.from);
  if (!entry.status) return `${when}: ${words}${excerptOf(entry)}`;
  const basis =
    entry.basis && isCode('statusBasis', entry.basis)
      ? `, ${label('statusBasis', entry.basis, 'en').toLowerCase()}`
      : '';
  return `${when}: ${words}${basis}`;
}

function excerptOf(entry: Entry): string {
  const note = titleText(textsIn(entry.note));
  if (!note) return '';
  return `: ${note.length > EXCERPT_MAX ? `${note.slice(0, EXCERPT_MAX - 1).trimEnd()}…` : note}`;
}
const EXCERPT_MAX = 90;

function evidenceWords(entry: Entry): string {
  const sources = Array.isArray(entry.evidence) ? entry.evidence.length : 0;
  if (sources > 0) return `${sources} ${sources === 1 ? 'source' : 'sources'}`;
  if (entry.search) return 'a search';
  return entry.file ? 'a file' : 'no evidence';
}
