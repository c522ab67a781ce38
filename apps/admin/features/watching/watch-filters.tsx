import { Button, Checkbox, Field, Input, Select } from '@chancery/ui';
import { codes, label } from '@chancery/vocabularies';
import { FilterForm } from '../../components/filter-form.tsx';
import { titleText } from '../../components/title-of.tsx';
import type { WatchQuery } from './watch-query.ts';

type List = 'projectStatus' | 'sector' | 'statusBasis' | 'statusEntry';

export function WatchFilters({
  query,
  projects,
}: {
  query: WatchQuery;
  projects: { slug: string; title: Partial<Record<'en' | 'ru' | 'ur', string>> }[];
}) {
  return (
    <FilterForm path="/watch" label="Filters of the changes">
      {query.sort !== '-happened' && <input type="hidden" name="sort" value={query.sort} />}
      <Field id="project" label="Project">
        <Select
          name="project"
          defaultValue={query.project ?? ''}
          options={[
            { value: '', label: 'Any' },
            ...projects.map(({ slug, title }) => ({ value: slug, label: titleText(title) })),
          ]}
        />
      </Field>
      <Coded name="fromStatus" text="From" list="projectStatus" value={query.fromStatus} />
      <Coded name="toStatus" text="To" list="projectStatus" value={query.toStatus} />
      <Coded name="sector" text="Sector" list="sector" value={query.sector} />
      <Coded name="what" text="What it is" list="statusEntry" value={query.what} />
      <Coded name="basis" text="Basis" list="statusBasis" value={query.basis} />
      <Field id="from" label="Happened from">
        <Input name="from" type="date" defaultValue={query.from} />
      </Field>
      <Field id="to" label="Happened to">
        <Input name="to" type="date" defaultValue={query.to} />
      </Field>
      <div className="a-filters__checks">
        <Checkbox
          id="watched"
          name="watched"
          value="1"
          label="Only what I watch"
          defaultChecked={query.watched}
        />
        <Checkbox
          id="checks"
          name="checks"
          value="1"
          label="With checks that found nothing"
          defaultChecked={query.checks}
        />
      </div>
      <noscript>
        <Button type="submit" small>
          Apply
        </Button>
      </noscript>
    </FilterForm>
  );
}

function Coded({
  name,
  text,
  list,
  value,
}: {
  name: string;
  text: string;
  list: List;
  value: string | undefined;
}) {
  return (
    <Field id={name} label={text}>
      <Select
        name={name}
        defaultValue={value ?? ''}
        options={[
          { value: '', label: 'Any' },
          ...codes(list).map((code) => ({ value: code, label: label(list, code, 'en') })),
        ]}
      />
    </Field>
  );
}
