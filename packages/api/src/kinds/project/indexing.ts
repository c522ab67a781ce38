import { boundsOf, compareDates } from '@chancery/dates';
import { type StatusEntryWhat, statusEntryWhat } from '@chancery/vocabularies';
import type {
  DerivedValue,
  IndexTable,
  KindRow,
  TimelineRow,
  ToldItem,
} from '../../core/kind/kind.ts';
import type { Project, StatusEntry } from './schema.ts';

export const projectTable: IndexTable = {
  name: 'ProjectIndex',
  columns: [
    'dossiers',
    'status',
    'statusDate',
    'statusLower',
    'statusUpper',
    'sector',
    'nature',
    'health',
    'checked',
    'counted',
  ],
  references: [],
  titled: true,
};
export const tables: readonly IndexTable[] = [
  projectTable,
  {
    name: 'StatusChange',
    columns: [
      'dossiers',
      'position',
      'what',
      'from',
      'to',
      'date',
      'lower',
      'upper',
      'basis',
      'reason',
      'note',
      'evidence',
    ],
    references: [],
  },
  {
    name: 'PromiseIndex',
    columns: ['dossiers', 'text', 'due', 'lower', 'upper', 'state'],
    references: [],
  },
];

/** The history in the order of the world: by date, and where dates overlap, as the editor gave it. */
export function inOrder(history: readonly StatusEntry[]): StatusEntry[] {
  return history
    .map((entry, position) => ({ entry, position }))
    .sort((a, b) => compareDates(a.entry.date, b.entry.date) || a.position - b.position)
    .map(({ entry }) => entry);
}

interface Told {
  entry: StatusEntry;
  what: StatusEntryWhat;
  /** the status that it found */
  from: StatusEntry['status'];
}

/** The history in the order of the world, and what each entry is after those before it. */
function told(history: readonly StatusEntry[]): Told[] {
  let before: StatusEntry['status'];
  return inOrder(history).map((entry) => {
    const from = before;
    before = entry.status ?? before;
    return { entry, what: statusEntryWhat(entry, from), from };
  });
}

/** What each entry is, and the status that it found, by its id. */
export const entriesTold = ({ history }: Pick<Project, 'history'>): Record<string, ToldItem> =>
  Object.fromEntries(
    told(history).map(({ entry, what, from }) => [entry.id, { what, from: from ?? null }]),
  );

/** The last entry that moved the status: a project's status is never entered by itself. */
const currentEntry = (history: readonly StatusEntry[]): StatusEntry | undefined =>
  told(history).findLast(({ what }) => what === 'moved')?.entry;

/** The latest of some ratings. */
export const healthOf = (ratings: Project['health']) =>
  ratings.toSorted((a, b) => compareDates(a.date, b.date)).at(-1)?.rating ?? 'not_rated';

export function index(project: Project): Record<string, KindRow[]> {
  const current = currentEntry(project.history);
  const bounds = current && boundsOf(current.date);
  const ordered = told(project.history);
  const last = ordered.at(-1);
  return {
    ProjectIndex: [
      {
        dossiers: project.dossiers,
        status: current?.status ?? 'unknown',
        statusDate: current?.date,
        statusLower: bounds?.lower ?? '-infinity',
        statusUpper: bounds?.upper,
        sector: project.sector,
        nature: project.nature,
        health: healthOf(project.health),
        checked: last && boundsOf(last.entry.date).lower,
        counted: project.counted,
      },
    ],
    StatusChange: ordered.map(({ entry, what, from }, position) => ({
      item: entry.id,
      dossiers: project.dossiers,
      position,
      what,
      from,
      to: entry.status,
      date: entry.date,
      ...boundsOf(entry.date),
      basis: entry.basis,
      reason: entry.reason,
      note: entry.note,
      evidence: { sources: entry.evidence, search: entry.search, file: entry.file },
    })),
    PromiseIndex: project.promises.map((promise) => ({
      item: promise.id,
      dossiers: project.dossiers,
      text: promise.text,
      due: promise.due,
      ...boundsOf(promise.due),
      state: promise.state,
    })),
  };
}

/** Statuses that were reached or said again, and milestones that were reached. */
export const timeline = (project: Project): TimelineRow[] => [
  ...told(project.history)
    .filter(({ entry }) => entry.status !== undefined)
    .map(({ entry, what }) => ({
      item: entry.id,
      what: what === 'restated' ? 'restated' : 'status',
      code: entry.status,
      date: entry.date,
    })),
  ...project.milestones.flatMap(({ id, state, actual }) =>
    actual === undefined ? [] : [{ item: id, what: 'milestone', code: state, date: actual }],
  ),
];

/** A project's status is the last entry of its history. */
export function derived(project: Project): Record<string, DerivedValue> {
  const current = currentEntry(project.history);
  if (!current?.status) return {};
  const from = `history[${current.id}]`;
  return {
    status: {
      value: current.status,
      meta: { label: 'Status', codeList: 'projectStatus' },
      from,
    },
    statusDate: { value: current.date, meta: { label: 'Status since', date: true }, from },
  };
}
