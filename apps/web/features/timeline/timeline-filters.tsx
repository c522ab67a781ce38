import { Field, Select } from '@chancery/ui';
import { type Filters, REGISTER_FILTERS } from '../../addresses/filters.ts';
import { plain, type Reader } from '../../components/reader.ts';
import { DateFilter } from '../../components/register/filter-fields.tsx';
import { FilterForm } from '../../components/register/filter-form.tsx';
import { kindWords } from '../../components/timeline/timeline-words.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { TopicItem } from '../../data/topics.ts';

/** What the timeline can be asked: kind, topic, whom it names, from when to when. */
export function TimelineFilters({
  reader,
  dossier,
  filters,
  topics,
}: {
  reader: Reader;
  dossier: DossierShown;
  filters: Filters;
  topics: readonly TopicItem[];
}) {
  const { t } = reader;
  return (
    <FilterForm reader={reader} register="timeline" filters={filters}>
      <Choice
        reader={reader}
        name="kind"
        label={t('timeline.kind')}
        filters={filters}
        options={REGISTER_FILTERS.timeline.kind.options.map((kind) => ({
          value: kind,
          label: kindWords(reader, kind),
        }))}
      />
      <Choice
        reader={reader}
        name="topic"
        label={t('timeline.topic')}
        filters={filters}
        options={topics.map(({ slug, title }) => ({ value: slug, label: plain(reader, title) }))}
      />
      <Choice
        reader={reader}
        name="actor"
        label={t('timeline.actor')}
        filters={filters}
        options={dossier.record.sides.flatMap(({ actor }) => {
          const found = dossier.references[actor];
          return found?.slug ? [{ value: found.slug, label: plain(reader, found.title) }] : [];
        })}
      />
      <DateFilter name="from" label={t('meeting.from')} filters={filters} />
      <DateFilter name="to" label={t('meeting.to')} filters={filters} />
    </FilterForm>
  );
}

/** One of some words, or any; what the address asks for stays offered, whatever it is. */
function Choice({
  reader,
  name,
  label,
  filters,
  options,
}: {
  reader: Reader;
  name: string;
  label: string;
  filters: Filters;
  options: readonly { value: string; label: string }[];
}) {
  const asked = filters[name];
  const known = !asked || options.some(({ value }) => value === asked);
  return (
    <Field id={`filter-${name}`} label={label}>
      <Select
        name={name}
        defaultValue={asked ?? ''}
        options={[
          { value: '', label: reader.t('register.any') },
          ...options,
          ...(known ? [] : [{ value: asked, label: asked }]),
        ]}
      />
    </Field>
  );
}
