import { fixtures } from '@chancery/db/seed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, harness } from '../../../test/harness.ts';
import { verify } from '../../core/history/verify.ts';
import { reindex } from '../../core/index/reindex.ts';
import { PUBLIC } from '../../core/scope/actor.ts';
import { rules } from '../../kinds/meeting/rules.ts';
import { seed } from './index.ts';

describe('the seed in a database', () => {
  let h: Harness;
  let records: Record<string, number>;
  const dossier = 'pakistan-russia';
  const asOf = '2021-04-08';

  beforeAll(async () => {
    h = await harness();
    ({ records } = await seed(h.engine));
  });
  afterAll(() => h.close());

  it('has every record of the fixtures', () => {
    expect(records).toEqual({
      dossier: 1,
      topic: Object.keys(fixtures.topics).length,
      source: Object.keys(fixtures.sources).length,
      actor: Object.keys(fixtures.actors).length,
      project: 10,
      meeting: Object.keys(fixtures.meetings).length,
      agreement: Object.keys(fixtures.agreements).length,
      event: Object.keys(fixtures.events).length,
      format: Object.keys(fixtures.formats).length,
      position: Object.keys(fixtures.positions).length,
      briefing: 1,
      series: Object.keys(fixtures.series).length,
    });
  });

  it('is sound: the chain holds, no reference hangs, and reindexing changes nothing', async () => {
    expect((await verify(h.engine.db.read, h.engine.kinds)).faults).toEqual([]);
    expect((await reindex(h.engine)).repaired).toEqual({});
  });

  it('shows the world of the founding article the day after it', async () => {
    const reader = h.as(PUBLIC);
    const projects = await reader.project.list({ dossier, asOf });
    const status = Object.fromEntries(projects.items.map((item) => [item.slug, item.status]));
    expect(status).toMatchObject({
      'north-south-gas-pipeline': 'agreed',
      'railways-and-freight-corridor': 'proposed',
      'civil-aircraft-superjet': 'proposed',
    });
    expect(status).not.toHaveProperty('wheat-supplies');
    const visit = await reader.meeting.bySlug({ dossier, asOf, slug: 'lavrov-islamabad-2021' });
    expect(visit).toMatchObject({ state: 'shown', record: { visitClass: 'working' } });
  });

  it('shows the protocol that amends the pipeline agreement, whose day in force is not known', async () => {
    const reader = h.as(PUBLIC);
    const amends = 'gas-pipeline-agreement-2015';
    const protocols = await reader.agreement.list({ dossier, amends });
    expect(protocols.items).toMatchObject([
      { slug: 'gas-pipeline-protocol-2021', date: '2021-05-28', standing: 'signed' },
    ]);
    expect((await reader.agreement.list({ dossier, amends, asOf })).items).toEqual([]);
    const basis = await reader.agreement.list({
      dossier,
      project: 'north-south-gas-pipeline',
      asOf,
    });
    expect(basis.items).toMatchObject([{ slug: amends, date: '2015-10-16', inForce: null }]);
  });

  it('has the day on which relations were established on its line of time', async () => {
    const { items } = await h.as(PUBLIC).event.list({ dossier, asOf, to: '1948-12-31' });
    expect(items).toMatchObject([{ slug: 'diplomatic-relations-1948', date: '1948-05-01' }]);
  });

  it('shows the briefing with what the article says, the day after it', async () => {
    const briefing = await h
      .as(PUBLIC)
      .briefing.bySlug({ dossier, asOf, slug: 'lavrov-visit-april-2021' });
    if (briefing.state !== 'shown') throw new Error(`The briefing is ${briefing.state}.`);
    const facts = new Map(
      briefing.facts.map((fact) => [`${fact.kind}/${fact.slug} ${label(fact.path)}`, fact]),
    );
    expect(Object.fromEntries([...facts].map(([name, { value }]) => [name, value]))).toMatchObject({
      'meeting/lavrov-islamabad-2021 date': '2021-04-06/2021-04-07',
      'dossier/pakistan-russia established': '1948-05-01',
      'format/shanghai-cooperation-organisation members.date': '2017-06-09/..',
      'meeting/putin-imran-khan-bishkek-2019 date': '2019-06-13',
      'meeting/lavrov-imran-khan-new-york-2019 date': '2019-09',
      'meeting/lavrov-qureshi-moscow-2020 date': '2020-09-09/2020-09-10',
      'series/turnover-russian-foreign-ministry observations.value': '790',
      'series/turnover-russian-foreign-ministry observations.growth': '46',
      'meeting/intergovernmental-commission-6 date': '2019-12-11',
      'agreement/gas-pipeline-agreement-2015 actions.date': '2015-10-16',
      'project/north-south-gas-pipeline status': 'agreed',
      'project/pakistan-steel-mills status': 'idle',
      'project/power-plants-jamshoro-muzaffargarh-guddu status': 'agreed',
      'project/railways-and-freight-corridor status': 'proposed',
      'project/civil-aircraft-superjet status': 'proposed',
    });
    expect(briefing.facts.filter(({ state }) => state !== 'shown')).toEqual([]);
    const article = Object.values(briefing.references).find(({ slug }) => slug === 'bolo-jawan');
    expect(briefing.record.evidence.map(({ source }) => source)).toEqual([article?.id]);
  });

  it('has the sessions of the commission in order, and says which numbers are not on record', async () => {
    const commission = await h
      .as(PUBLIC)
      .format.bySlug({ slug: 'intergovernmental-commission', asOf });
    if (commission.state !== 'shown') throw new Error(`The commission is ${commission.state}.`);
    const { items, missing } = commission.sessions ?? { items: [], missing: [] };
    expect(items.map(({ slug }) => slug)).toEqual([
      'intergovernmental-commission-2',
      'intergovernmental-commission-5',
      'intergovernmental-commission-6',
    ]);
    expect(items.at(-1)).toMatchObject({ date: '2019-12-11', city: { en: 'Islamabad' } });
    expect(missing).toEqual([1, 3, 4]);
  });

  it('has what each side held on Afghanistan when the article was written', async () => {
    const { items } = await h
      .as(PUBLIC)
      .position.list({ dossier, asOf, topic: 'afghanistan', sort: 'title' });
    expect(items.map(({ side, stance }) => [side, stance.en])).toEqual([
      ['a', expect.stringContaining('inclusive government')],
      ['b', expect.stringContaining('inclusive government')],
    ]);
  });

  it('asks for the office that a person held, and for none of a state', async () => {
    const missing = async (slug: string) => {
      const meeting = await h.as(PUBLIC).meeting.bySlug({ dossier, slug });
      if (meeting.state !== 'shown') throw new Error(`${slug} is ${meeting.state}.`);
      const entry = { id: meeting.id, snapshot: meeting.record, previous: undefined };
      const [problems = []] = await rules([entry], h.engine.db.read);
      return problems.map(({ code }) => code);
    };
    expect(await missing('four-party-sochi-2010')).toContain('no_office_then');
    expect(await missing('troika-plus-moscow-2021-03')).toEqual([]);
  });

  it('is not written twice', async () => {
    await expect(seed(h.engine)).rejects.toThrow('The database has records already');
  });
});

/** A path without the ids of its items. */
const label = (path: string): string => path.replace(/\[[^\]]+\]/g, '');
