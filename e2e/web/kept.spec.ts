import { newId, slugOf, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const LANGUAGES = ['', '/ru', '/ur'];
/** Words and structure; what a framework sends beside them names its own parts. */
const shown = (body: string): string => body.replaceAll(/<script[\s\S]*?<\/script>/g, '');

/**
 * C1, C2, K20 and the law of 8.3 through the whole house: one process has read every page before
 * each change and serves what it still holds; the other reads each for the first time at the end.
 */
test('Every page that is still served is what a fresh render gives', { tag: '@alone' }, async ({
  desk,
  web,
}) => {
  test.setTimeout(240_000);
  const [first, second] = [
    await desk.newDossier('First pair'),
    await desk.newDossier('Second pair'),
  ];
  const project = await desk.newProject('Line that moves', { dossiers: [first.id] });
  const other = await desk.newProject('Line that stays', { dossiers: [second.id] });
  const meeting = await desk.newMeeting('Talks on the line', {
    dossiers: [first.id],
    discussed: [project.id],
  });
  const agreement = { id: newId(), title: unique('Agreement on the line') };
  await desk.publish('agreement', agreement.id, {
    slug: slugOf(agreement.title),
    dossiers: [first.id],
    title: { en: agreement.title },
    type: 'agreement',
    binding: 'binding',
    projects: [project.id],
    meeting: meeting.id,
    actions: [{ id: newId(), action: 'signed', side: 'both', date: '2019-09-25' }],
    evidence: [{ id: newId(), source: project.source.id }],
  });
  const inOne = (dossier: string): string[] => [
    `/${dossier}`,
    ...[
      'projects',
      'meetings',
      'agreements',
      'timeline',
      'changes',
      'sources',
      'actors',
      'map',
    ].map((register) => `/${dossier}/${register}`),
    `/${dossier}/projects/${project.slug}`,
    `/${dossier}/projects/${other.slug}`,
    `/${dossier}/meetings/${meeting.slug}`,
    `/${dossier}/agreements/${slugOf(agreement.title)}`,
    `/${dossier}/sources/${project.source.slug}`,
  ];
  const paths = LANGUAGES.flatMap((language) =>
    [first, second].flatMap(({ slug }) => inOne(slug).map((path) => `${language}${path}`)),
  );
  const read = async (n: 1 | 2) => {
    const pages = new Map<string, { status: number; body: string; hit: boolean }>();
    for (const path of paths) {
      const answer = await fetch(`${web(n)}${path}`, { redirect: 'manual' });
      pages.set(path, {
        status: answer.status,
        body: shown(await answer.text()),
        hit: answer.headers.get('x-nextjs-cache') === 'HIT',
      });
    }
    return pages;
  };
  const note = { note: 'Put right.' };
  const changes: [string, () => Promise<unknown>][] = [
    [
      'the day of a meeting',
      () => desk.change('meeting', meeting.id, (data) => ({ ...data, date: '2019-09-26' }), note),
    ],
    [
      'the Urdu title of a project',
      () =>
        desk.change(
          'project',
          other.id,
          (data) => ({ ...data, title: { ...(data.title as object), ur: 'دوسری لائن' } }),
          note,
        ),
    ],
    [
      'the publisher of a source',
      () =>
        desk.change(
          'source',
          project.source.id,
          (data) => ({ ...data, publisher: 'The Other Gazette' }),
          note,
        ),
    ],
    [
      'the dossier of a project',
      () =>
        desk.change('project', project.id, (data) => ({ ...data, dossiers: [second.id] }), note),
    ],
    [
      'the place of a meeting',
      () =>
        desk.change(
          'meeting',
          meeting.id,
          (data) => ({ ...data, place: { city: { en: 'Moscow' }, country: 'RU' } }),
          note,
        ),
    ],
    [
      'a second dossier of a project',
      () =>
        desk.change(
          'project',
          other.id,
          (data) => ({ ...data, dossiers: [second.id, first.id] }),
          note,
        ),
    ],
  ];
  await read(1);
  for (const [, change] of changes) {
    await change();
    await read(1);
  }
  const [kept, fresh] = [await read(1), await read(2)];
  expect([...kept.values()].filter(({ hit }) => hit).length).toBeGreaterThan(paths.length / 2);
  const old = paths.filter((path) => {
    const [mine, theirs] = [kept.get(path), fresh.get(path)];
    return mine?.status !== theirs?.status || mine?.body !== theirs?.body;
  });
  expect(old).toEqual([]);
  // What was nowhere at first, or has gone, is so on both: the comparison compares something.
  const status = (path: string) => kept.get(path)?.status;
  expect(status(`/${second.slug}/projects/${project.slug}`)).toBe(200);
  expect(status(`/${first.slug}/projects/${project.slug}`)).toBe(404);
});
