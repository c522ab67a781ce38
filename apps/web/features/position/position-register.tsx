import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { plain, type Reader, recordHref } from '../../components/reader.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import type { DossierShown } from '../../data/dossiers.ts';
import type { Facets } from '../../data/facets.ts';
import type { PositionItem } from '../../data/positions.ts';

type Side = PositionItem['side'];
type Row = { id: string; topic: PositionItem['topic']; held: Record<Side, PositionItem[]> };

const sideWord = (reader: Reader, dossier: DossierShown, side: Side): string =>
  side === 'other' ? reader.t('position.elsewhere') : sideName(reader, dossier, side);

const fieldsFor = (reader: Reader, dossier: DossierShown): FacetField[] => [
  { name: 'topic' },
  { name: 'actor' },
  { name: 'side', say: (side) => sideWord(reader, dossier, side as Side) },
];

/** One row a topic: what each side holds on it, the newest first, side by side. */
export function PositionRegister({
  reader,
  dossier,
  filters,
  list,
  facets,
}: {
  reader: Reader;
  dossier: DossierShown;
  filters: Filters;
  list: { items: PositionItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = reader;
  const rows = byTopic(reader, list.items);
  const column = (side: Side) => ({
    id: side,
    header: sideWord(reader, dossier, side),
    cell: (row: Row) =>
      row.held[side].length > 0 ? (
        <ul className="w-plain w-held">
          {row.held[side].map((one) => (
            <Held key={one.id} reader={reader} position={one} />
          ))}
        </ul>
      ) : (
        <span className="c-muted">{t('position.noneOnRecord')}</span>
      ),
  });
  const sides: Side[] = list.items.some(({ side }) => side === 'other')
    ? ['a', 'b', 'other']
    : ['a', 'b'];
  return (
    <RegisterPage
      reader={reader}
      register="positions"
      filters={filters}
      intro={t('position.registerIntro')}
      fields={fieldsFor(reader, dossier)}
      facets={facets}
      rows={rows}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'topic',
          header: t('position.topic'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(reader, 'topic', row.topic.slug ?? '') ?? undefined}>
              <SaidText reader={reader} value={row.topic.title} />
            </a>
          ),
        },
        ...sides.map(column),
      ]}
    />
  );
}

function Held({ reader, position }: { reader: Reader; position: PositionItem }) {
  const { t } = reader;
  return (
    <li>
      <a href={recordHref(reader, 'position', position.slug) ?? undefined}>
        <SaidText reader={reader} value={position.stance} />
      </a>
      <div className="c-muted">
        {position.side === 'other' && `${plain(reader, position.actor.title)} · `}
        <When reader={reader} date={position.since} />
        {position.until && (
          <>
            {' – '}
            <When reader={reader} date={position.until} />
          </>
        )}
        {position.maybe && ` ${t('common.maybe')}`}
      </div>
    </li>
  );
}

function byTopic(reader: Reader, items: readonly PositionItem[]): Row[] {
  const rows = new Map<string, Row>();
  for (const item of items) {
    const row = rows.get(item.topic.id) ?? {
      id: item.topic.id,
      topic: item.topic,
      held: { a: [], b: [], other: [] },
    };
    row.held[item.side].push(item);
    rows.set(item.topic.id, row);
  }
  return [...rows.values()].toSorted((one, other) =>
    plain(reader, one.topic.title).localeCompare(plain(reader, other.topic.title), reader.locale),
  );
}
