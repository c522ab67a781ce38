import { filtersOfKind } from '@chancery/api/kinds';
import { Field, Input, Select } from '@chancery/ui';
import { type CodeListName, codeLists, codes } from '@chancery/vocabularies';
import type { Filters, PublicKind } from '../../addresses/filters.ts';
import type { Facets } from '../../data/facets.ts';
import type { Messages } from '../../i18n/translator.ts';
import { plain, type RenderContext } from '../render-context.ts';
import { word } from '../words.ts';

/** A filter of a register: codes of a list, records and places by what they are called, a date. */
export type FacetField =
  | { name: string; list: CodeListName }
  | { name: string; say?: (value: string) => string; options?: readonly string[] }
  | { name: string; date: true };

/** The filters of the register of a kind; what says the values of one that has words for no list. */
export const fieldsOf = (
  kind: PublicKind,
  say: Readonly<Record<string, (value: string) => string>> = {},
): FacetField[] =>
  filtersOfKind(kind)
    .filter(({ offered }) => offered)
    .map(({ name, takes }): FacetField => {
      if (takes === 'date') return { name, date: true };
      if (typeof takes === 'object' && 'codes' in takes) return { name, list: takes.codes };
      return { name, ...(say[name] && { say: say[name] }) };
    });

/** What a filter is called: by a word of the site, else as its code list is. */
export function filterName({ t, locale }: RenderContext, field: FacetField): string {
  const key = `facet.of.${field.name}` as `facet.of.${keyof Messages['facet']['of']}`;
  return t.has(key) || !('list' in field) ? t(key) : codeLists[field.list].title[locale];
}

type Value = Facets[string]['values'][number];
/** A value, counted where the register counts it. */
type Counted = Omit<Value, 'count'> & { count: number | null };

/** Each filter with what it can be set to, and how many records that would leave. */
export function FacetFilters({
  context,
  fields,
  facets,
  filters,
}: {
  context: RenderContext;
  fields: readonly FacetField[];
  facets: Facets;
  filters: Filters;
}) {
  const { t } = context;
  return fields.map((field) => {
    const { name } = field;
    const chosen = filters[name] ?? '';
    if ('date' in field) {
      return (
        <Field key={name} id={`filter-${name}`} label={filterName(context, field)}>
          <Input name={name} defaultValue={chosen} placeholder="2021-04" dir="ltr" />
        </Field>
      );
    }
    const { values, more } = facets[name] ?? uncounted(field);
    if (values.length === 0) return null;
    return (
      <Field key={name} id={`filter-${name}`} label={filterName(context, field)}>
        <Select
          name={name}
          defaultValue={chosen}
          options={[
            { value: '', label: t('register.any') },
            ...inOrder(context, field, values).map((one) => ({
              value: one.value,
              label:
                one.count === null
                  ? facetWord(context, field, one)
                  : t('facet.counted', {
                      label: facetWord(context, field, one),
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

/** The largest first; of the same size, as the reader's alphabet has them. */
function inOrder(
  context: RenderContext,
  field: FacetField,
  values: readonly Counted[],
): readonly Counted[] {
  const { compare } = new Intl.Collator(context.locale);
  return values.toSorted(
    (one, other) =>
      (other.count ?? 0) - (one.count ?? 0) ||
      (one.count === null
        ? 0
        : compare(facetWord(context, field, one), facetWord(context, field, other))),
  );
}

/** What a value of a filter is called. */
export function facetWord(
  context: RenderContext,
  field: FacetField,
  { value, title }: Pick<Value, 'value' | 'title'>,
): string {
  if ('list' in field) return word(context, field.list, value);
  if ('say' in field && field.say) return field.say(value);
  return title ? plain(context, title) : value;
}
