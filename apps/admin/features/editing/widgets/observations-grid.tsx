'use client';

import { elementOf } from '@chancery/api/kinds';
import { Button } from '@chancery/ui';
import { isCode } from '@chancery/vocabularies';
import { type ClipboardEvent, useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { newId } from '../../../client/new-id.ts';
import { FieldProblems } from '../fields/field-problems.tsx';
import { Removed } from '../fields/item-row.tsx';
import type { FieldProps } from '../fields/text-fields.tsx';
import { useFormFrame, useOpen } from '../form-context.tsx';
import { type FieldSpec, fieldsOf } from '../model/describe.ts';
import {
  cellTrouble,
  enterCell,
  GRID_COLUMNS,
  type GridColumn,
  type GridFrame,
  pasteInto,
  questionsOf,
  readColumnAs,
  readTable,
  settlePeriods,
} from '../model/paste.ts';
import { dateText } from '../model/words.ts';
import { idOf } from '../use-field.ts';
import { focusFirst } from '../use-leading.ts';
import { type Item, useList } from '../use-list.ts';
import { type Column, ObservationRow } from './observation-row.tsx';

/** Drawing two thousand rows of inputs at once would make typing slow. */
const PAGE = 100;

/** Figures by period, as in a spreadsheet: arrows and Enter move, and a table can be pasted in. */
export function ObservationsGrid({ spec, name }: FieldProps) {
  const list = useList<Item>(name);
  const { prefix } = useFormFrame();
  const { open, last } = useOpen();
  const { getValues, setValue } = useFormContext();
  const frame = useGridFrame();
  const [page, setPage] = useState(0);
  const [pasted, setPasted] = useState('');
  const columns = columnsOf(spec);
  // biome-ignore lint/correctness/useExhaustiveDependencies: turns once to the row opened last
  useEffect(() => {
    const at = list.items.findIndex((row) => row.id === last);
    if (at >= 0) setPage(Math.floor(at / PAGE));
  }, [last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the series says what it is made of
  useEffect(() => {
    const rows: Item[] = getValues(name) ?? [];
    const settled = settlePeriods(rows, frame);
    if (settled.some((row, index) => row !== rows[index])) list.set(settled);
  }, [frame.kind?.frequency, frame.kind?.periodType]);
  const count = list.items.length;
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const current = Math.min(page, pages - 1);

  const go = (row: number, column: GridColumn): void => {
    if (row < 0) return;
    setPage(Math.floor(row / PAGE));
    focusFirst([idOf(prefix, `${name}.${row}.${column}`)]);
  };
  const addRow = (): void => {
    list.set([...(getValues(name) ?? []), newRow()]);
    go(count, 'period');
  };
  const move = (row: number, column: GridColumn, mayAdd: boolean): void => {
    if (row < count) go(row, column);
    else if (mayAdd) addRow();
  };
  const label = (column: GridColumn): string =>
    columns.find(({ key }) => key === column)?.label ?? column;
  /** A typed cell may say something of another: "n/a" is a value that is missing. */
  const enter = (index: number, column: GridColumn, text: string): unknown => {
    const row: Item = getValues(`${name}.${index}`);
    const next = enterCell(row, column, text, frame);
    if (next.flags !== row.flags)
      setValue(`${name}.${index}.flags`, next.flags, { shouldDirty: true });
    return next[column];
  };
  const paste = (event: ClipboardEvent, row: number, column: GridColumn): void => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const rows: Item[] = getValues(name) ?? [];
    const { rows: next, decided } = pasteInto(
      rows,
      { row, column },
      readTable(text),
      newRow,
      frame,
    );
    list.set(next);
    const bad = next
      .slice(row)
      .flatMap((entry) => GRID_COLUMNS.filter((key) => cellTrouble(key, entry[key], frame))).length;
    setPasted(
      [
        `${readTable(text).length} rows pasted.`,
        ...decided.map(
          (one) => `${label(one.column)} was read with a decimal ${one.mark}, as other cells show.`,
        ),
        bad === 0
          ? 'Every cell could be read.'
          : `${bad} ${bad === 1 ? 'cell' : 'cells'} could not be settled: kept as pasted and marked.`,
      ].join(' '),
    );
  };
  return (
    <fieldset className="e-list" id={list.id} tabIndex={-1}>
      <legend className="c-hidden">{spec.label}</legend>
      <p className="e-field__help">
        Paste a table from a spreadsheet into any cell: periods, values and growth in columns. Enter
        goes down, and adds a row at the end.
      </p>
      <FieldProblems id={list.id} problems={list.problems} />
      <p aria-live="polite" className="e-field__help">
        {pasted}
      </p>
      {questionsOf(list.items).map(({ column, count: cells, about, answers }) => (
        <div key={column} className="e-row">
          <span>
            {label(column)}: {cells} {cells === 1 ? 'cell' : 'cells'} {about}.
          </span>
          {answers.map(({ as, words, count: settled }) => (
            <Button key={as} small onClick={() => list.set(readColumnAs(list.items, column, as))}>
              {words} for {cellsInWords(settled, cells)}
            </Button>
          ))}
        </div>
      ))}
      {count > 0 && (
        <div className="e-grid">
          <table className="c-table c-table--dense">
            <caption className="c-hidden">{spec.label}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.key} scope="col">
                    {column.label}
                  </th>
                ))}
                <th scope="col">
                  <span className="c-hidden">More</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.items.slice(current * PAGE, (current + 1) * PAGE).map((row, offset) => (
                <ObservationRow
                  key={row.id}
                  id={row.id}
                  index={current * PAGE + offset}
                  list={name}
                  spec={spec}
                  columns={columns}
                  frame={frame}
                  onEnter={enter}
                  open={open.has(row.id)}
                  onMove={move}
                  onPaste={paste}
                  onRemove={() => list.remove(current * PAGE + offset)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Removed
        what={list.removed && (dateText(list.removed.period) || 'a row')}
        onUndo={list.undo}
      />
      <div className="e-row">
        <Button small onClick={addRow}>
          Add a period
        </Button>
        {pages > 1 && (
          <>
            <Button small disabled={current === 0} onClick={() => setPage(current - 1)}>
              Previous {PAGE}
            </Button>
            <span>
              Rows {current * PAGE + 1} to {Math.min(count, (current + 1) * PAGE)} of {count}
            </span>
            <Button small disabled={current === pages - 1} onClick={() => setPage(current + 1)}>
              Next {PAGE}
            </Button>
          </>
        )}
      </div>
    </fieldset>
  );
}

const cellsInWords = (some: number, all: number): string => {
  if (some < all) return `${some} of ${all} cells`;
  return all === 1 ? 'this cell' : `all ${all} cells`;
};

/** What the series says of its periods. */
function useGridFrame(): GridFrame {
  const [frequency, periodType] = useWatch({ name: ['frequency', 'periodType'] }).map(String);
  return frequency &&
    isCode('frequency', frequency) &&
    periodType &&
    isCode('periodType', periodType)
    ? { kind: { frequency, periodType } }
    : {};
}

function columnsOf(spec: FieldSpec): Column[] {
  const fields = fieldsOf(elementOf(spec.core));
  return GRID_COLUMNS.flatMap((key) => {
    const field = fields.find((one) => one.key === key);
    return field ? [{ key, label: field.label, spec: field }] : [];
  });
}

const newRow = (): Item => ({
  id: newId(),
  qualifier: 'exact',
  flags: [],
  vintages: [],
  evidence: [],
});
