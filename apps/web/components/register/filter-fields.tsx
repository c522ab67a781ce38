import { Field, Select } from '@chancery/ui';
import { type CodeListName, codes } from '@chancery/vocabularies';
import type { Filters } from '../../addresses/filters.ts';
import type { RenderContext } from '../render-context.ts';
import { word } from '../words.ts';

/** One of the codes of a list, or any. */
export function CodeFilter({
  context,
  name,
  label,
  list,
  filters,
  only,
}: {
  context: RenderContext;
  name: string;
  label: string;
  list: CodeListName;
  filters: Filters;
  /** The codes worth offering; all of the list otherwise. */
  only?: readonly string[];
}) {
  const offered = codes(list).filter(
    (code) => !only || only.includes(code) || filters[name] === code,
  );
  return (
    <Field id={`filter-${name}`} label={label}>
      <Select
        name={name}
        defaultValue={filters[name] ?? ''}
        options={[
          { value: '', label: context.t('register.any') },
          ...offered.map((code) => ({ value: code, label: word(context, list, code) })),
        ]}
      />
    </Field>
  );
}
