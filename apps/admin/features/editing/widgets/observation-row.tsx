'use client';

import { isCode, label } from '@chancery/vocabularies';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { FieldControl } from '../field-control.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { useOpen } from '../form-context.tsx';
import { elementOf, type FieldSpec, fieldsOf, optionsOf } from '../model/describe.ts';
import { cellProblem, GRID_COLUMNS, type GridColumn, readCell } from '../model/paste.ts';
import { useField } from '../use-field.ts';
import type { Column } from './observations-grid.tsx';

interface RowProps {
  id: string;
  index: number;
  list: string;
  spec: FieldSpec;
  columns: readonly Column[];
  open: boolean;
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

function Cell({ list, index, column, onMove, onPaste }: RowProps & { column: Column }) {
  const field = useField<unknown>(`${list}.${index}.${column.key}`);
  const [draft, setDraft] = useState<string | null>(null);
  const unread = draft === null ? cellProblem(column.key, field.value) : undefined;
  const wrong = unread !== undefined || field.problems.length > 0;
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
    'aria-describedby': wrong ? `${field.id}-error` : undefined,
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
          className={NUMERIC.includes(column.key) ? 'c-input c-input--num' : 'c-input'}
          autoComplete="off"
          inputMode={NUMERIC.includes(column.key) ? 'decimal' : undefined}
          value={draft ?? shown(field.value)}
          onChange={(event) => {
            setDraft(event.target.value);
            field.set(
              column.key === 'flags' ? readCell('flags', event.target.value) : event.target.value,
            );
          }}
          onPaste={(event) => onPaste(event, index, column.key)}
          onKeyDown={keys}
          onBlur={() => {
            if (draft !== null) field.set(readCell(column.key, draft));
            setDraft(null);
          }}
        />
      )}
      {unread ? (
        <p id={`${field.id}-error`} className="e-grid__problem">
          {unread}
        </p>
      ) : (
        <FieldProblems id={field.id} problems={field.problems} />
      )}
    </>
  );
}

const NUMERIC: readonly string[] = ['value', 'to', 'growth'];

const shown = (value: unknown): string =>
  Array.isArray(value) ? value.join(' ') : String(value ?? '');

/** A pasted word that is no qualifier stays visible until someone chooses. */
function qualifiers(spec: FieldSpec, value: unknown): readonly string[] {
  const known = optionsOf(spec.core);
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
