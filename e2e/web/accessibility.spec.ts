import { defined } from '@chancery/api/testing/defined';
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

const DOSSIER = '/pakistan-russia';
const REGISTERS = [
  'projects',
  'meetings',
  'agreements',
  'trade',
  'timeline',
  'formats',
  'positions',
  'briefings',
  'map',
  'actors',
  'topics',
  'sources',
  'changes',
];
/** Registers whose records have a page. */
const RECORDS = REGISTERS.filter((register) => !['changes', 'map'].includes(register));

/** Light and dark, left to right and right to left, in turn over the routes. */
const MODES = [
  { prefix: '', colorScheme: 'light' },
  { prefix: '/ur', colorScheme: 'dark' },
  { prefix: '/ru', colorScheme: 'dark' },
  { prefix: '/ur', colorScheme: 'light' },
] as const;

const PAGES: { name: string; path: string; status?: number }[] = [
  { name: 'the start', path: '' },
  { name: 'the dossier', path: DOSSIER },
  ...REGISTERS.map((register) => ({
    name: `the register ${register}`,
    path: `${DOSSIER}/${register}`,
  })),
  { name: 'a filtered register', path: `${DOSSIER}/projects?sector=gas` },
  { name: 'what a search found', path: `${DOSSIER}/search?q=lavrov` },
  { name: 'a search that found nothing', path: `${DOSSIER}/search?q=zzzz` },
  { name: 'an empty register', path: `${DOSSIER}/projects?status=retired` },
  ...RECORDS.map((register) => ({
    name: `a record of ${register}`,
    path: `${DOSSIER}/${register}/*`,
  })),
  { name: 'the dossier in 2021', path: `${DOSSIER}?asOf=2021-04-08` },
  {
    name: 'a record in 2021',
    path: `${DOSSIER}/projects/north-south-gas-pipeline?asOf=2021-04-08`,
  },
  { name: 'an address that never was', path: `${DOSSIER}/projects/never-was`, status: 404 },
  { name: 'a parameter that cannot be read', path: `${DOSSIER}?asOf=yesterday`, status: 400 },
];

test.describe('Anyone can use', () => {
  PAGES.forEach(({ name, path, status = 200 }, index) => {
    const mode = defined(MODES[index % MODES.length]);
    const words = [mode.colorScheme, mode.prefix.slice(1) || 'en'].join(', ');
    test(`${name} (${words})`, async ({ open, expected, web }) => {
      if (status !== 200) expected(new RegExp(String(status)));
      const page = await open('reader', { colorScheme: mode.colorScheme });
      const answer = await page.goto(`${mode.prefix}${await someRecord(web(1), path)}` || '/');
      expect(answer?.status()).toBe(status);
      await expectAccessible(page);
    });
  });

  test('a record that was withdrawn (dark, en)', async ({ open, desk, deskOf, expected }) => {
    expected(/410/);
    const project = await desk.newProject('Withdrawn tunnel');
    const reviewer = await deskOf('reviewer');
    await reviewer.mutate('desk.withdraw', { id: project.id, reason: 'Entered twice.' });
    const page = await open('reader', { colorScheme: 'dark' });
    await page.goto(`${DOSSIER}/projects/${project.slug}`);
    await expectAccessible(page);
  });

  test('the sources of a value, and the time machine, opened (light, en)', async ({ reader }) => {
    await reader.goto(`${DOSSIER}/projects/north-south-gas-pipeline`);
    await reader.getByText('Look back').click();
    await reader
      .getByRole('button', { name: /^Sources for Status/ })
      .first()
      .click();
    await expectAccessible(reader);
  });

  test('the page of the API (dark, en)', async ({ open }) => {
    const page = await open('reader', { colorScheme: 'dark' });
    await page.goto('/api');
    await expectAccessible(page);
  });
});

/** The first record of a register, whatever it is called. */
async function someRecord(base: string, path: string): Promise<string> {
  if (!path.endsWith('/*')) return path;
  const map = await (await fetch(`${base}/sitemap.xml`)).text();
  const prefix = `${base}${path.slice(0, -1)}`;
  const found = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => defined(address))
    .find((address) => address.startsWith(prefix));
  expect(found, `a record at ${path}`).toBeDefined();
  return defined(found).slice(base.length);
}
