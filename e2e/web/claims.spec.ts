import { type KindName, kindNames, urlOfKind } from '@chancery/api/kinds';
import { everyClaim } from '@chancery/api/testing/every-claim';
import { type Data, entry, newId, slugOf, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const LANGUAGES = { en: '', ru: '/ru', ur: '/ur' };

/** What a record of a kind needs, with an item in its lists, so that claims can be of those too. */
function recordOf(
  kind: KindName,
  to: { dossier: string; pakistan: string; russia: string; source: string; topic: string },
): Data {
  const title = unique(`Claimed ${kind}`);
  const evidence = [{ id: newId(), source: to.source }];
  const own: Record<KindName, Data> = {
    project: {
      sector: 'gas',
      nature: 'built',
      history: [entry(to.source, '2015-10-16', 'agreed')],
      parties: [{ id: newId(), actor: to.pakistan, role: 'government' }],
      route: [{ id: newId(), place: { country: 'PK' } }],
    },
    meeting: {
      type: 'visit',
      state: 'held',
      date: '2019-09-25',
      participants: [{ id: newId(), actor: to.russia, side: 'b' }],
      evidence,
    },
    agreement: {
      type: 'agreement',
      binding: 'unknown',
      actions: [{ id: newId(), action: 'signed', side: 'both', date: '2015', evidence }],
    },
    format: { members: [{ id: newId(), actor: to.pakistan, role: 'member' }] },
    event: { date: '1948-05-01', participants: [to.pakistan], evidence },
    series: {
      reporter: { side: 'b' },
      compiler: to.russia,
      flow: 'T',
      commodity: 'TOTAL',
      frequency: 'annual',
      periodType: 'calendar',
      valuation: 'not_stated',
      currency: 'USD',
      unit: 'million',
      observations: [{ id: newId(), period: '2020', value: '790', evidence }],
    },
    position: {
      actor: to.russia,
      side: 'b',
      about: to.topic,
      stance: { en: 'For it' },
      since: '2021',
      statementEvidence: evidence,
    },
    briefing: { date: '2021-04-07' },
    actor: { type: 'organisation' },
    source: { type: 'newspaper', publisher: 'The Gazette', published: '2021-04-07' },
    topic: {},
    dossier: {
      sides: [
        { id: newId(), side: 'a', actor: to.pakistan, date: '1948-05-01/..' },
        { id: newId(), side: 'b', actor: to.russia, date: '1991-12-26/..' },
      ],
    },
  };
  const isShared = ['actor', 'source', 'topic', 'format', 'dossier'].includes(kind);
  return {
    slug: slugOf(title),
    title: { en: title },
    ...(isShared ? {} : { dossiers: [to.dossier] }),
    ...own[kind],
  };
}

test('S5 S8 every claim of every kind stands on the page of its record, in three languages', async ({
  desk,
  web,
}) => {
  test.setTimeout(240_000);
  const dossier = await desk.newDossier('Claims of everything');
  const source = await desk.newSource();
  const project = await desk.newProject();
  const meeting = await desk.newMeeting('A meeting to name');
  const [pakistan, russia, topic, format] = await Promise.all([
    desk.idOf('actor', 'pakistan'),
    desk.idOf('actor', 'russia'),
    desk.idOf('topic', 'energy'),
    desk.idOf('format', 'moscow-format'),
  ]);
  const to = { dossier: dossier.id, pakistan, russia, topic, source: source.id };
  const records = {
    actor: pakistan,
    topic,
    format,
    source: source.id,
    project: project.id,
    meeting: meeting.id,
    dossier: dossier.id,
  };
  for (const kind of kindNames) {
    const data = recordOf(kind, to);
    const claims = everyClaim(kind, data, records);
    await desk.publish(kind, newId(), { ...data, claims });
    const path =
      kind === 'dossier' ? `/${data.slug}` : `/${dossier.slug}/${urlOfKind[kind]}/${data.slug}`;
    for (const locale of ['en', 'ru', 'ur'] as const) {
      const language = LANGUAGES[locale];
      const answer = await fetch(`${web(1)}${language}${path}`);
      expect(answer.status, path).toBe(200);
      const body = await answer.text();
      const words = claims.flatMap(({ text, figure }) =>
        text ? text[locale] : figure ? `value="${figure.value}"` : [],
      );
      expect(words.length).toBeGreaterThan(3);
      expect(
        words.filter((one) => !body.includes(one)),
        `${language}${path}`,
      ).toEqual([]);
    }
  }
});
