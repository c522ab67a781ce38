'use client';

import { elementOf, textsIn } from '@chancery/api/kinds';
import { valueAt } from '@chancery/api/paths';
import { Button } from '@chancery/ui';
import { FieldControl } from '../field-control.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { Removed } from '../fields/item-row.tsx';
import { singularOf } from '../fields/list-field.tsx';
import type { FieldProps } from '../fields/text-fields.tsx';
import { useFormFrame, useOpen, useProblems } from '../form-context.tsx';
import { type FieldSpec, fieldsOf } from '../model/describe.ts';
import { problemsUnder } from '../model/problem.ts';
import { itemText, titleText, valueText } from '../model/words.ts';
import { type Item, useList } from '../use-list.ts';

/** Short enough to stand side by side; everything else of an item unfolds below it. */
const IN_ROW: readonly string[] = ['code', 'date', 'reference'];

/** Items that are read best as a table: what each must say and its date in a row, the rest below it. */
export function ItemRows({ spec, name }: FieldProps) {
  const list = useList(name);
  const { labels } = useFormFrame();
  const fields = fieldsOf(elementOf(spec.core)).filter(({ control }) => control !== 'hidden');
  const isColumn = ({ control, required }: FieldSpec): boolean =>
    IN_ROW.includes(control) && (required || control === 'date');
  const columns = fields.filter(isColumn);
  const rest = fields.filter((field) => !isColumn(field));
  const singular = singularOf(spec.key);
  return (
    <fieldset className="e-list" id={list.id} tabIndex={-1}>
      <legend className={spec.headed ? 'c-hidden' : 'e-field__label'}>{spec.label}</legend>
      {spec.meta.help && <p className="e-field__help">{spec.meta.help}</p>}
      <FieldProblems id={list.id} problems={list.problems} />
      {list.items.length > 0 && (
        <table className="c-table c-table--dense e-rows">
          <caption className="c-hidden">{spec.label}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">More</th>
            </tr>
          </thead>
          {list.items.map((item, index) => (
            <Row
              key={item.id}
              item={item}
              name={`${name}.${index}`}
              path={`${list.path}[${item.id}]`}
              words={itemText(spec, item, labels)}
              columns={columns}
              rest={rest}
              onUp={index > 0 ? () => list.move(index, index - 1) : undefined}
              onDown={index < list.items.length - 1 ? () => list.move(index, index + 1) : undefined}
              onRemove={() => list.remove(index)}
            />
          ))}
        </table>
      )}
      <Removed what={list.removed && itemText(spec, list.removed, labels)} onUndo={list.undo} />
      <Button small onClick={() => list.add({}, columns[0]?.key)}>
        Add {singular}
      </Button>
    </fieldset>
  );
}

function Row({
  item,
  name,
  path,
  words,
  columns,
  rest,
  onUp,
  onDown,
  onRemove,
}: {
  item: Item;
  name: string;
  path: string;
  words: string;
  columns: readonly FieldSpec[];
  rest: readonly FieldSpec[];
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}) {
  const { open, setOpen } = useOpen();
  const { all } = useProblems();
  const { labels } = useFormFrame();
  const isOpen = open.has(item.id);
  const wrong = problemsUnder(all, path).filter(
    (problem) =>
      problem.severity !== 'remark' &&
      rest.some(({ key }) => problem.path.startsWith(`${path}.${key}`)),
  ).length;
  const tools = [
    { label: 'Move up', text: '↑', run: onUp },
    { label: 'Move down', text: '↓', run: onDown },
    { label: 'Remove', text: '×', run: onRemove },
  ];
  return (
    <tbody>
      <tr>
        {columns.map((field) => (
          <td key={field.key} className={`e-rows__${field.control}`}>
            <FieldControl spec={field} name={`${name}.${field.key}`} />
          </td>
        ))}
        <td className="e-rows__more">
          <button
            type="button"
            id={`item-${item.id}`}
            className="e-link"
            aria-expanded={isOpen}
            onClick={() => setOpen(item.id, !isOpen)}
          >
            {isOpen ? 'Less' : moreWords(rest, item, labels)}
            <span className="c-hidden"> of {words}</span>
          </button>
          {wrong > 0 && <span className="c-badge c-badge--danger">{wrong} to mend</span>}
          <span className="e-item__tools">
            {tools.map(
              ({ label, text, run }) =>
                run && (
                  <button
                    key={label}
                    type="button"
                    className="e-tool"
                    aria-label={`${label}: ${words}`}
                    title={label}
                    onClick={run}
                  >
                    <span aria-hidden="true">{text}</span>
                  </button>
                ),
            )}
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns.length + 1} className="e-rows__rest">
            <div className="e-fields">
              {rest.map((field) => (
                <FieldControl key={field.key} spec={field} name={`${name}.${field.key}`} />
              ))}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** What stands folded away, in a few words: the place, the number of sources. */
function moreWords(
  rest: readonly FieldSpec[],
  item: Item,
  labels: Parameters<typeof valueText>[2],
): string {
  const said = rest.flatMap((field) => {
    const value = item[field.key];
    if (field.control === 'citations') {
      const count = Array.isArray(value) ? value.length : 0;
      return count === 0 ? 'no source' : count === 1 ? '1 source' : `${count} sources`;
    }
    if (field.control === 'place')
      return titleText(textsIn(valueAt(value, 'city'))) || 'place not known';
    return field.control === 'reference' && value ? valueText(field, value, labels) : [];
  });
  return said.join(' · ');
}
