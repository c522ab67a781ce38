import { boundsOf, compareDates } from '@chancery/dates';
import type { IndexTable, KindRow, TimelineRow } from '../../core/kind/kind.ts';
import type { Agreement, AgreementActionEntry } from './schema.ts';

export const agreementTable: IndexTable = {
  name: 'AgreementIndex',
  columns: ['dossiers', 'type', 'binding', 'date', 'lower', 'upper', 'inForce', 'city', 'country'],
  references: [],
  titled: true,
};
export const tables: readonly IndexTable[] = [
  agreementTable,
  {
    name: 'AgreementAction',
    columns: ['dossiers', 'position', 'action', 'side', 'date', 'lower', 'upper', 'city'],
    references: ['actorId'],
  },
];

/** Actions that make the text of an agreement what it is. */
const CONCLUDED = ['signed', 'adopted', 'initialled', 'negotiated'];

/** In the order of the world; those on a day that is not known stay where the editor put them. */
function inOrder(actions: readonly AgreementActionEntry[]): AgreementActionEntry[] {
  const dated = actions
    .filter(isDated)
    .sort((a, b) => compareDates(a.date, b.date))
    .values();
  return actions.map((entry) => (isDated(entry) ? (dated.next().value ?? entry) : entry));
}

const isDated = (entry: AgreementActionEntry): entry is AgreementActionEntry & { date: string } =>
  entry.date !== undefined;

/** When it was concluded: signed, else the nearest that is known to that. */
const conclusion = (ordered: readonly AgreementActionEntry[]): AgreementActionEntry | undefined =>
  CONCLUDED.map((code) => ordered.find(({ action }) => action === code)).find(
    (entry) => entry !== undefined,
  ) ?? ordered.find(({ date }) => date);

export function index(agreement: Agreement): Record<string, KindRow[]> {
  const { dossiers, type, binding } = agreement;
  const ordered = inOrder(agreement.actions);
  const concluded = conclusion(ordered);
  return {
    AgreementIndex: [
      {
        dossiers,
        type,
        binding,
        date: concluded?.date,
        ...bounds(concluded?.date),
        inForce: ordered.find(({ action }) => action === 'in_force')?.date,
        city: concluded?.place?.city,
        country: concluded?.place?.country,
      },
    ],
    AgreementAction: ordered.map((entry, position) => ({
      item: entry.id,
      dossiers,
      position,
      action: entry.action,
      side: entry.side,
      actorId: entry.actor,
      date: entry.date,
      ...bounds(entry.date),
      city: entry.place?.city,
    })),
  };
}

/** What is on a day that is not known may have been on any. */
const bounds = (date: string | undefined): { lower: string; upper: string } =>
  date ? boundsOf(date) : { lower: '-infinity', upper: 'infinity' };

export const timeline = (agreement: Agreement): TimelineRow[] =>
  agreement.actions.filter(isDated).map((entry) => ({
    item: entry.id,
    what: 'action',
    code: entry.action,
    date: entry.date,
    side: entry.side,
  }));
