import type { KindName } from '@chancery/api/kinds';
import { urlOfKind } from '@chancery/api/kinds';
import { Button, Field, Input, Select } from '@chancery/ui';
import { codes, label } from '@chancery/vocabularies';
import Link from 'next/link';
import { FilterForm } from '../../components/filter-form.tsx';
import { stateLabel } from '../../components/state-badge.tsx';
import { codeFilterOf } from './columns.tsx';
import { type DeskQuery, STATES } from './desk-query.ts';

const ANY = { value: '', label: 'Any' };

export function DeskFilters({
  kind,
  query,
  dossiers,
}: {
  kind: KindName;
  query: DeskQuery;
  /** offered where there are several, and the kind is of a dossier at all */
  dossiers: readonly { value: string; label: string }[];
}) {
  const code = codeFilterOf(kind);
  return (
    <FilterForm path={`/desk/${urlOfKind[kind]}`} label="Filters">
      {query.sort !== '-saved' && <input type="hidden" name="sort" value={query.sort} />}
      <Field id="search" label="Search" className="a-filters__search">
        <Input
          name="search"
          type="search"
          defaultValue={query.search}
          placeholder="Title, other name, code"
        />
      </Field>
      <Field id="state" label="State">
        <Select
          name="state"
          defaultValue={query.state ?? ''}
          options={[ANY, ...STATES.map((state) => ({ value: state, label: stateLabel(state) }))]}
        />
      </Field>
      {code && (
        <Field id="code" label={code.label}>
          <Select
            name="code"
            defaultValue={query.code ?? ''}
            options={[
              ANY,
              ...codes(code.list).map((value) => ({ value, label: label(code.list, value, 'en') })),
            ]}
          />
        </Field>
      )}
      {(dossiers.length > 1 || query.dossier) && (
        <Field id="dossier" label="Dossier">
          <Select name="dossier" defaultValue={query.dossier ?? ''} options={[ANY, ...dossiers]} />
        </Field>
      )}
      <div className="a-filters__end">
        <noscript>
          <Button type="submit" small>
            Apply
          </Button>
        </noscript>
        {(query.search || query.state || query.code || query.dossier) && (
          <Link className="c-button c-button--small" href={`/desk/${urlOfKind[kind]}`}>
            Clear
          </Link>
        )}
      </div>
    </FilterForm>
  );
}
