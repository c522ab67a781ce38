import { Field, Input, Select } from '@chancery/ui';
import { type CodeListName, codes } from '@chancery/vocabularies';
import type { Filters } from '../../addresses/filters.ts';
import type { Facets } from '../../data/facets.ts';
import type { Messages } from '../../i18n/translator.ts';
import { plain, type Reader } from '../reader.ts';
import { word } from '../words.ts';

export type FacetName = keyof Messages['facet']['of'];

/** A filter of a register: codes of a list, records and places by what they are called, a date. */
export type FacetField =
  | { name: FacetName; list: CodeListName }
  | { name: FacetName; say?: (value: string) => string; options?: readonly string[] }
  | { name: 'from' | 'to'; date: true };

type Value = Facets[string]['values'][number];

/** Each filter with what it can be set to, and how many records that would leave. */
export function FacetFilters({
  reader,
  fields,
  facets,
  filters,
}: {
  reader: Reader;
  fields: readonly FacetField[];
  facets: Facets;
  filters: Filters;
}) {
  const { t } = reader;
  return fields.map((field) => {
    const { name } = field;
    const chosen = filters[name] ?? '';
    if ('date' in field) {
      return (
        <Field key={name} id={`filter-${name}`} label={t(`facet.of.${name}`)}>
          <Input name={name} defaultValue={chosen} placeholder="2021-04" dir="ltr" />
        </Field>
      );
    }
    const { values, more } = facets[name] ?? uncounted(field);
    if (values.length === 0) return null;
    return (
      <Field key={name} id={`filter-${name}`} label={t(`facet.of.${name}`)}>
        <Select
          name={name}
          defaultValue={chosen}
          options={[
            { value: '', label: t('register.any') },
            ...values.map((one) => ({
              value: one.value,
              label:
                one.count === null
                  ? facetWord(reader, field, one)
                  : t('facet.counted', {
                      label: facetWord(reader, field, one),
                      count: one.count,
                    }),
            })),
            ...(more ? [{ value: '…', label: '…', disabled: true }] : []),
          ]}
        />
      </Field>
    );
  });
}

/** All codes of a list, or the words of the field, where the register does not count them. */
const uncounted = (field: FacetField) => ({
  values: ('list' in field
    ? codes(field.list)
    : 'options' in field
      ? (field.options ?? [])
      : []
  ).map((value) => ({ value, title: null, count: null })),
  more: false,
});

/** What a value of a filter is called. */
export function facetWord(
  reader: Reader,
  field: FacetField,
  { value, title }: Pick<Value, 'value' | 'title'>,
): string {
  if ('list' in field) return word(reader, field.list, value);
  if ('say' in field && field.say) return field.say(value);
  return title ? plain(reader, title) : value;
}
