import { randomBytes } from 'node:crypto';
import { defined } from '@chancery/api/testing/defined';
import { type APIRequestContext, expect } from '@playwright/test';
import type pg from 'pg';

/** Of the record engine: records and list items are named by UUIDv7. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (defined(bytes[6]) & 0x0f);
  bytes[8] = 0x80 | (defined(bytes[8]) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export type Kind =
  | 'dossier'
  | 'project'
  | 'meeting'
  | 'agreement'
  | 'format'
  | 'event'
  | 'series'
  | 'position'
  | 'briefing'
  | 'actor'
  | 'source'
  | 'topic';
export type Data = Record<string, unknown>;
export type Made = { id: string; slug: string; title: string };
export type Answer = {
  set: number | null;
  visible: boolean;
  revisions: { recordId: string; revisionId: string; number: number; state: string }[];
};
type Head = { revisionId: string; number: number; state: string; snapshot: Data };
export type DeskRecord = { head: Head | null; published: Head | null; waiting: Head[] };

const DOSSIER = 'pakistan-russia';

/** A name that no other test has. */
export const unique = (words: string): string => `${words} ${newId().slice(-6)}`;

export const slugOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** The desk without its screens: the admin app's procedures, called as a signed-in person. */
export class Desk {
  readonly #request: APIRequestContext;
  readonly #database: pg.Pool;

  constructor(request: APIRequestContext, database: pg.Pool) {
    this.#request = request;
    this.#database = database;
  }

  async query<T>(procedure: string, input: unknown = undefined): Promise<T> {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return dataOf<T>(await this.#request.get(`/api/trpc/${procedure}${query}`));
  }

  async mutate<T = Answer>(procedure: string, input: unknown): Promise<T> {
    return dataOf<T>(await this.#request.post(`/api/trpc/${procedure}`, { data: input }));
  }

  get(id: string): Promise<DeskRecord> {
    return this.query('desk.get', { id });
  }

  /** Publishes a new record, or a change of one, in one step. */
  async publish(kind: Kind, id: string, data: Data, said: Data = {}): Promise<Answer> {
    const baseId = (await this.#baseOf(id)) ?? null;
    return this.mutate('desk.publish', { id, ...said, save: { kind, baseId, data } });
  }

  /** Reads the record, lets `change` say what differs, publishes it. */
  async change(
    kind: Kind,
    id: string,
    change: (data: Data) => Data,
    said: Data = {},
  ): Promise<Answer> {
    const { head } = await this.get(id);
    return this.mutate('desk.publish', {
      id,
      ...said,
      save: { kind, baseId: head?.revisionId ?? null, data: change(head?.snapshot ?? {}) },
    });
  }

  /** The id of a record that the seed made. */
  async idOf(kind: Kind, slug: string): Promise<string> {
    const { rows } = await this.#database.query<{ id: string }>(
      'SELECT id FROM "Record" WHERE kind = $1 AND slug = $2',
      [kind, slug],
    );
    expect(rows, `the ${kind} ${slug}`).toHaveLength(1);
    return defined(rows[0]?.id);
  }

  dossierId(): Promise<string> {
    return this.idOf('dossier', DOSSIER);
  }

  async newSource(words = 'Report of the visit'): Promise<Made> {
    const title = unique(words);
    return this.#make('source', title, {
      type: 'newspaper',
      publisher: 'The Gazette',
      published: '2021-04-07',
    });
  }

  /** A project with a source, proposed in 2014 and agreed in 2015. */
  async newProject(words = 'Transit line', more: Data = {}): Promise<Made & { source: Made }> {
    const source = await this.newSource();
    const made = await this.#make('project', unique(words), {
      dossiers: [await this.dossierId()],
      sector: 'gas',
      nature: 'built',
      history: [
        entry(source.id, '2014-11-28', 'proposed'),
        entry(source.id, '2015-10-16', 'agreed'),
      ],
      ...more,
    });
    return { ...made, source };
  }

  /** A briefing, each of whose paragraphs is a list of pieces. */
  async newBriefing(words: string, ...paragraphs: Data[][]): Promise<string> {
    const { id } = await this.#make('briefing', unique(words), {
      dossiers: [await this.dossierId()],
      date: '2021-04-07',
      body: {
        en: paragraphs.map((content) => ({ id: newId(), type: 'paragraph', content })),
      },
    });
    return id;
  }

  /** A meeting on the margins of another event, with a source. */
  async newMeeting(words: string, more: Data = {}): Promise<Made> {
    const source = await this.newSource();
    return this.#make('meeting', unique(words), {
      dossiers: [await this.dossierId()],
      type: 'sideline',
      state: 'held',
      date: '2019-09-25',
      levels: { a: 'foreign_minister', b: 'foreign_minister' },
      sideline: true,
      evidence: [{ id: newId(), source: source.id }],
      ...more,
    });
  }

  /** A dossier of its own between the two states of the seed. */
  async newDossier(words = 'Two states'): Promise<Made> {
    const [a, b] = await Promise.all([
      this.idOf('actor', 'pakistan'),
      this.idOf('actor', 'russia'),
    ]);
    return this.#make('dossier', unique(words), {
      sides: [
        { id: newId(), side: 'a', actor: a, date: '1948-05-01/..' },
        { id: newId(), side: 'b', actor: b, date: '1991-12-26/..' },
      ],
    });
  }

  /**
   * A dossier of its own in which a second person approves, with a project in it. Who administers
   * sets the policy: an editor could switch the second person off again.
   */
  async newReviewedProject(words: string, admin: Desk): Promise<Made & { dossier: Made }> {
    const dossier = await this.newDossier();
    const project = await this.newProject(words, { dossiers: [dossier.id] });
    await admin.change(
      'dossier',
      dossier.id,
      (data) => ({
        ...data,
        policy: {
          reviewRequired: true,
          editorialWithoutReview: false,
          needsEvidence: ['meeting', 'project.history', 'series.observations'],
        },
      }),
      { note: 'From now on a second person approves.' },
    );
    return { ...project, dossier };
  }

  async #make(kind: Kind, title: string, data: Data): Promise<Made> {
    const id = newId();
    const slug = slugOf(title);
    await this.mutate('desk.publish', {
      id,
      save: { kind, baseId: null, data: { slug, title: { en: title }, ...data } },
    });
    return { id, slug, title };
  }

  async #baseOf(id: string): Promise<string | undefined> {
    const { rows } = await this.#database.query('SELECT FROM "Record" WHERE id = $1', [id]);
    return rows.length === 0 ? undefined : (await this.get(id)).head?.revisionId;
  }
}

/** One entry of a status history, with its source. */
export const entry = (source: string, date: string, status: string, more: Data = {}): Data => ({
  id: newId(),
  date,
  status,
  basis: 'announced_both',
  evidence: [{ id: newId(), source }],
  ...more,
});

async function dataOf<T>(response: Awaited<ReturnType<APIRequestContext['get']>>): Promise<T> {
  const body = (await response.json()) as { result: { data: T }; error?: unknown };
  if (!response.ok())
    throw new Error(
      `${response.url()} answered ${response.status()}: ${JSON.stringify(body.error ?? body)}`,
    );
  return body.result.data;
}
