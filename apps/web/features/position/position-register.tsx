import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import type { DossierShown } from '../../data/dossiers.ts';
import type { Facets } from '../../data/facets.ts';
import type { PositionItem } from '../../data/positions.ts';

type Side = PositionItem['side'];
type Row = { id: string; topic: PositionItem['topic']; held: Record<Side, PositionItem[]> };

const sideWord = (context: RenderContext, dossier: DossierShown, side: Side): string =>
  side === 'other' ? context.t('position.elsewhere') : sideName(context, dossier, side);

/** One row a topic: what each side holds on it, the newest first, side by side. */
export function PositionRegister({
  context,
  dossier,
  filters,
  list,
  facets,
}: {
  context: RenderContext;
  dossier: DossierShown;
  filters: Filters;
  list: { items: PositionItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = context;
  const rows = byTopic(context, list.items);
  const column = (side: Side) => ({
    id: side,
    header: sideWord(context, dossier, side),
    cell: (row: Row) =>
      row.held[side].length > 0 ? (
        <ul className="w-plain w-held">
          {row.held[side].map((one) => (
            <Held key={one.id} context={context} position={one} />
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
      context={context}
      register="positions"
      filters={filters}
      intro={t('position.registerIntro')}
      fields={fieldsOf('position', {
        side: (side) => sideWord(context, dossier, side as Side),
      })}
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
            <a href={recordHref(context, 'topic', row.topic.slug ?? '') ?? undefined}>
              <SaidText context={context} value={row.topic.title} />
            </a>
          ),
        },
        ...sides.map(column),
      ]}
    />
  );
}

function Held({ context, position }: { context: RenderContext; position: PositionItem }) {
  const { t } = context;
  return (
    <li>
      <a href={recordHref(context, 'position', position.slug) ?? undefined}>
        <SaidText context={context} value={position.stance} />
      </a>
      <div className="c-muted">
        {position.side === 'other' && `${plain(context, position.actor.title)} · `}
        <When context={context} date={position.since} />
        {position.until && (
          <>
            {' – '}
            <When context={context} date={position.until} />
          </>
        )}
        {position.maybe && ` ${t('common.maybe')}`}
      </div>
    </li>
  );
}

function byTopic(context: RenderContext, items: readonly PositionItem[]): Row[] {
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
    plain(context, one.topic.title).localeCompare(
      plain(context, other.topic.title),
      context.locale,
    ),
  );
}
