import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reindex } from '../src/core/index/reindex.ts';
import { collectingUses } from '../src/core/read/uses.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import {
  agreementData,
  briefingData,
  cite,
  furtherKinds,
  ids,
  meetingData,
  opening,
  paragraph,
  positionData,
  projectData,
  publishNew,
  statusEntry,
} from './cast.ts';
import { entriesIn } from './entries-in.ts';
import { type Harness, harness } from './harness.ts';

const dossier = 'pakistan-russia';

describe('agreements, formats, events, positions and briefings', () => {
  let h: Harness;
  const cast = ids();
  const desk = system('test');
  const reader = () => h.as(PUBLIC);

  beforeAll(async () => {
    h = await harness();
    await h.run(desk, ...opening(cast), ...furtherKinds(cast));
  });
  afterAll(() => h.close());

  it('show that a protocol amends an agreement, from either end', async () => {
    await h.run(
      desk,
      publishNew(
        'agreement',
        v7(),
        agreementData(cast, {
          slug: 'gas-pipeline-protocol-2021',
          title: { en: 'Protocol' },
          type: 'protocol',
          actions: [
            {
              id: v7(),
              action: 'signed',
              side: 'both',
              date: '2021-05-28',
              evidence: [cite(cast.source)],
            },
          ],
          amends: [cast.agreement],
        }),
      ),
    );
    const later = await reader().agreement.list({
      dossier,
      amends: 'gas-pipeline-agreement-2015',
    });
    expect(later.items.map(({ slug }) => slug)).toEqual(['gas-pipeline-protocol-2021']);
    const found = await reader().agreement.bySlug({ slug: 'gas-pipeline-agreement-2015' });
    expect(found).toMatchObject({
      record: { actions: [{ action: 'signed' }, { action: 'in_force' }] },
    });
    const { items } = await reader().agreement.list({ dossier, action: 'in_force' });
    expect(items).toMatchObject([{ slug: 'gas-pipeline-agreement-2015', inForce: null }]);
  });

  it('refuse an agreement that is in force before it was signed, until that is confirmed', async () => {
    const data = agreementData(cast, {
      slug: 'hasty',
      actions: [
        { id: v7(), action: 'signed', side: 'both', date: '2015', evidence: [cite(cast.source)] },
        { id: v7(), action: 'in_force', side: 'both', date: '2014', evidence: [cite(cast.source)] },
      ],
    });
    await expect(h.run(desk, publishNew('agreement', v7(), data))).rejects.toMatchObject({
      problems: [{ code: 'before_signature' }],
    });
  });

  it('see which sessions of a format are missing', async () => {
    for (const [ordinal, date] of [
      [6, '2019-12-11'],
      [4, '2015-11'],
    ] as const)
      await h.run(
        desk,
        publishNew(
          'meeting',
          v7(),
          meetingData(cast, {
            slug: `commission-${ordinal}`,
            type: 'commission_session',
            date,
            sessionOf: cast.format,
            ordinal,
          }),
        ),
      );
    const found = await reader().format.bySlug({ slug: 'intergovernmental-commission' });
    expect(found).toMatchObject({
      sessions: { items: [{ ordinal: 4 }, { ordinal: 6 }], missing: [1, 2, 3, 5] },
    });
    const { items } = await reader().meeting.list({
      dossier,
      sessionOf: 'intergovernmental-commission',
    });
    expect(items).toHaveLength(2);
    expect((await reader().format.list({ dossier })).items).toMatchObject([
      { members: 2, sessions: 2, lastSession: '2019-12-11' },
    ]);
  });

  it('put every dated thing on one line of time', async () => {
    const rows = await h.engine.db.read.rows<{ what: string; date: string }>(sql`
      SELECT what, date FROM "TimelineEntry" WHERE NOT working AND "publishedTo" IS NULL ORDER BY lower, what LIMIT 4`);
    expect(rows).toEqual([
      { what: 'event', date: '1948-05-01' },
      { what: 'status', date: '2014-11-28' },
      { what: 'action', date: '2015-10-16' },
      { what: 'status', date: '2015-10-16' },
    ]);
  });

  it('are left as they are by a reindex', async () => {
    expect((await reindex(h.engine)).repaired).toEqual({});
  });
});

describe('a live fact', () => {
  let h: Harness;
  const cast = ids();
  const desk = system('test');
  const seen = async (asOf?: string) => {
    const found = await h
      .as(PUBLIC)
      .briefing.bySlug({ slug: 'visit-of-april-2021', ...(asOf && { asOf }) });
    return found.state === 'shown' ? found.facts : [];
  };

  beforeAll(async () => {
    h = await harness();
    await h.run(desk, ...opening(cast));
  });
  afterAll(() => h.close());

  it('shows a status, a figure and a date as their records have them, with their sources', async () => {
    const [series] = await h.engine.db.read.rows<{ item: string }>(
      sql`SELECT item FROM "Observation" WHERE NOT working LIMIT 1`,
    );
    const body = {
      en: [
        paragraph(
          { record: cast.pipeline, path: 'status' },
          { record: cast.pipeline, path: 'statusDate' },
          { record: cast.series, path: `observations[${series?.item}].value` },
          { record: cast.meeting, path: 'date' },
        ),
      ],
    };
    await h.run(desk, publishNew('briefing', cast.briefing, briefingData(cast, { body })));
    expect(await seen()).toMatchObject([
      {
        form: 'code',
        value: 'agreed',
        codeList: 'projectStatus',
        evidence: [{ source: cast.source }],
      },
      { form: 'date', value: '2015-10-16' },
      { form: 'figure', value: '790', unit: 'million', currency: 'USD', period: '2020' },
      { form: 'date', value: '2021-04-06/2021-04-07', evidence: [{ source: cast.source }] },
    ]);
  });

  it('moves with its record, and looking back it shows what it showed then', async () => {
    const then = h.clock.advance(1_000).toISOString();
    h.clock.advance(60_000);
    const someone = await h.person('editor', { role: 'admin' });
    const { head } = await h.as(someone).desk.get({ id: cast.pipeline });
    await h.run(desk, {
      type: 'publish',
      recordId: cast.pipeline,
      note: 'Design has begun.',
      save: {
        type: 'save',
        recordId: cast.pipeline,
        kind: 'project',
        baseId: head?.revisionId ?? null,
        data: projectData(cast, {
          history: [
            ...entriesIn(head?.snapshot, 'history'),
            statusEntry(cast, '2021-07', 'preparation'),
          ],
        }),
      },
    });
    expect((await seen())[0]).toMatchObject({ value: 'preparation' });
    expect((await seen(then))[0]).toMatchObject({ value: 'agreed' });
  });

  it('drops the page that reads it whenever its record changes, whichever field', async () => {
    const someone = await h.person('second-editor', { role: 'admin' });
    const { head } = await h.as(someone).desk.get({ id: cast.meeting });
    const uses = new Set<string>();
    await collectingUses(uses, () => seen());
    await h.run(desk, {
      type: 'publish',
      recordId: cast.meeting,
      note: 'The place was not Islamabad.',
      save: {
        type: 'save',
        recordId: cast.meeting,
        kind: 'meeting',
        baseId: head?.revisionId ?? null,
        data: { ...head?.snapshot, place: { city: { en: 'Lahore' }, country: 'PK' } },
      },
    });
    const [set] = await h.engine.db.read.rows<{ tags: string[] }>(
      sql`SELECT tags FROM "ChangeSet" ORDER BY number DESC LIMIT 1`,
    );
    expect(set?.tags.some((use) => uses.has(use))).toBe(true);
  });

  it('rests on the evidence of a statement where its record has no other', async () => {
    await h.run(desk, publishNew('position', cast.position, positionData(cast)));
    const body = { en: [paragraph({ record: cast.position, path: 'stance' })] };
    const slug = 'what-russia-holds';
    await h.run(desk, publishNew('briefing', v7(), briefingData(cast, { slug, body })));
    expect(await h.as(PUBLIC).briefing.bySlug({ slug })).toMatchObject({
      facts: [{ path: 'stance', evidence: [{ source: cast.source }] }],
    });
  });

  it('is refused where its record has no such field', async () => {
    const data = briefingData(cast, {
      slug: 'another',
      body: { ru: [paragraph('Длина: ', { record: cast.pipeline, path: 'length.value' })] },
    });
    await expect(h.run(desk, publishNew('briefing', v7(), data))).rejects.toMatchObject({
      problems: [{ code: 'fact_missing', path: 'body' }],
    });
  });

  it('is said to be absent where its record was withdrawn', async () => {
    h.clock.advance(60_000);
    await h.run(desk, { type: 'withdraw', recordId: cast.meeting, reason: 'Entered twice.' });
    expect((await seen())[3]).toMatchObject({ state: 'absent', value: null });
  });
});
