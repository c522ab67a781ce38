'use client';

import { elementOf } from '@chancery/api/kinds';
import { isCode, label } from '@chancery/vocabularies';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { FieldControl } from '../field-control.tsx';
import { Choices } from '../fields/choices.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { useOpen } from '../form-context.tsx';
import { type FieldSpec, fieldsOf } from '../model/describe.ts';
import {
  cellTrouble,
  GRID_COLUMNS,
  type GridColumn,
  type GridFrame,
  isNumeric,
  periodWords,
} from '../model/paste.ts';
import { shownDraft } from '../model/typed-date.ts';
import { afterPress } from '../press.ts';
import { useField } from '../use-field.ts';
import { focusFirst } from '../use-leading.ts';

/** A column of the grid, and the field that it shows. */
export interface Column {
  key: GridColumn;
  label: string;
  spec: FieldSpec;
}

interface RowProps {
  id: string;
  index: number;
  list: string;
  spec: FieldSpec;
  columns: readonly Column[];
  frame: GridFrame;
  open: boolean;
  /** what the form is to hold of a cell typed so */
  onEnter: (row: number, column: GridColumn, text: string) => unknown;
  onMove: (row: number, column: GridColumn, mayAdd: boolean) => void;
  onPaste: (event: ClipboardEvent, row: number, column: GridColumn) => void;
  onRemove: () => void;
}

/** One period: its cells, and below them what only some figures have. */
export function ObservationRow(props: RowProps) {
  const { id, index, list, spec, columns, open, onRemove } = props;
  const { setOpen } = useOpen();
  const inGrid: readonly string[] = GRID_COLUMNS;
  const rest = fieldsOf(elementOf(spec.core)).filter(
    (field) => field.control !== 'hidden' && !inGrid.includes(field.key),
  );
  return (
    <>
      <tr>
        {columns.map((column) => (
          <td key={column.key}>
            <Cell {...props} column={column} />
          </td>
        ))}
        <td className="e-grid__tools">
          <button
            type="button"
            id={`item-${id}`}
            className="e-link"
            aria-expanded={open}
            onClick={() => setOpen(id, !open)}
          >
            {open ? 'Less' : 'More'}
            <span className="c-hidden"> of row {index + 1}</span>
          </button>
          <button
            type="button"
            className="e-tool"
            aria-label={`Remove row ${index + 1}`}
            title="Remove"
            onClick={onRemove}
          >
            <span aria-hidden="true">×</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={columns.length + 1} className="e-grid__more">
            {rest.map((field) => (
              <FieldControl key={field.key} spec={field} name={`${list}.${index}.${field.key}`} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

function Cell({
  list,
  index,
  column,
  frame,
  onEnter,
  onMove,
  onPaste,
}: RowProps & { column: Column }) {
  const field = useField<unknown>(`${list}.${index}.${column.key}`);
  const [draft, setDraft] = useState<string | null>(null);
  const trouble = cellTrouble(column.key, field.value, frame);
  // Who is typing is not done; what there is to choose from can be chosen at once.
  const said = draft === null || trouble?.choices.length ? trouble : undefined;
  const wrong = said !== undefined || field.problems.length > 0;
  const understood = column.key === 'period' ? periodWords(field.value, frame) : undefined;
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    const to = destination(event, index, column.key);
    if (!to) return;
    event.preventDefault();
    onMove(to.row, to.column, event.key === 'Enter');
  };
  const wiring = {
    id: field.id,
    'aria-label': `${column.label}, row ${index + 1}`,
    'aria-invalid': wrong || undefined,
    'aria-describedby':
      [understood && `${field.id}-after`, wrong && `${field.id}-error`].filter(Boolean).join(' ') ||
      undefined,
  };
  return (
    <>
      {column.key === 'qualifier' ? (
        <select
          {...wiring}
          className="c-input c-input--select"
          value={String(field.value ?? 'exact')}
          onChange={(event) => field.set(event.target.value)}
        >
          {qualifiers(column.spec, field.value).map((code) => (
            <option key={code} value={code}>
              {isCode('qualifier', code) ? label('qualifier', code, 'en') : code}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...wiring}
          className={isNumeric(column.key) ? 'c-input c-input--num' : 'c-input'}
          autoComplete="off"
          inputMode={isNumeric(column.key) ? 'decimal' : undefined}
          value={draft ?? shown(field.value)}
          onChange={(event) => {
            setDraft(event.target.value);
            field.set(onEnter(index, column.key, event.target.value));
          }}
          onPaste={(event) => onPaste(event, index, column.key)}
          onKeyDown={keys}
          onBlur={() => afterPress(() => setDraft(null))}
        />
      )}
      {understood && (
        <p id={`${field.id}-after`} className="e-grid__read">
          {understood}
        </p>
      )}
      {said ? (
        <div id={`${field.id}-error`} className="e-grid__problem">
          {said.message}
          <Choices
            choices={said.choices}
            onChoose={(value) => {
              setDraft(null);
              field.set(value);
              focusFirst([field.id]);
            }}
          />
        </div>
      ) : (
        <FieldProblems id={field.id} problems={field.problems} />
      )}
    </>
  );
}

const shown = (value: unknown): string =>
  Array.isArray(value) ? value.join(' ') : shownDraft(value);

/** A pasted word that is no qualifier stays visible until someone chooses. */
function qualifiers(spec: FieldSpec, value: unknown): readonly string[] {
  const known = spec.options;
  return value === undefined || known.includes(String(value)) ? known : [String(value), ...known];
}

/** Where a key leads; arrows sideways leave a cell only from the end of its text. */
function destination(
  event: KeyboardEvent<HTMLInputElement>,
  row: number,
  column: GridColumn,
): { row: number; column: GridColumn } | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const at = GRID_COLUMNS.indexOf(column);
  const beside = (step: number): GridColumn | undefined => GRID_COLUMNS[at + step];
  switch (event.key) {
    case 'Enter':
      return { row: event.shiftKey ? row - 1 : row + 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowLeft': {
      const left = beside(-1);
      return selectionStart === 0 && selectionEnd === 0 && left ? { row, column: left } : undefined;
    }
    case 'ArrowRight': {
      const right = beside(1);
      return selectionStart === value.length && right ? { row, column: right } : undefined;
    }
    default:
      return undefined;
  }
}
