import { request } from 'node:http';
import { expectAccessible } from '../axe.ts';
import { slugOf, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const OWN = 'a pipeline in two parts';
const BETTER = 'the gas flows north to south';

test('X23: a password that an administrator made lets its owner choose another, and nothing else', async ({
  open,
  deskOf,
  database,
  adminUrl,
  expected,
}) => {
  expected(/ 401 /);
  const admin = await deskOf('admin');
  const email = `${slugOf(unique('newcomer'))}@example.org`;
  const { link } = await admin.mutate<{ link: string }>('account.invite', {
    email,
    role: 'editor',
    dossierId: null,
  });
  const page = await open('reader', { baseURL: adminUrl });
  await page.goto(link);
  await page.getByLabel('Your name').fill('Nadir Noor');
  await page.getByLabel('Password').fill('aaaaaaaaaaaa');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByText('one of those that are tried first')).toBeVisible();
  await page.getByLabel('Your name').fill('Nadir Noor');
  await page.getByLabel('Password').fill(OWN);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

  const found = await database.query('SELECT id FROM "Account" WHERE email = $1', [email]);
  const { password } = await admin.mutate<{ password: string }>('account.resetPassword', {
    accountId: found.rows[0].id,
  });
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const heading = page.getByRole('heading', { name: 'Choose a password of your own' });
  await expect(heading).toBeVisible();
  await page.goto('/settings');
  await expect(heading).toBeVisible();
  await expectAccessible(page);
  expect((await page.request.get('/api/trpc/desk.counts')).status()).toBe(401);

  await page.getByLabel('The password that you were given').fill(password);
  await page.getByLabel('Your own password').fill(BETTER);
  await page.getByRole('button', { name: 'Change it and open the desk' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('X14, X27: the audit says where a refused sign-in came from, whatever its headers say', async ({
  adminUrl,
  database,
}) => {
  const csrf = await fetch(`${adminUrl}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({
    csrfToken,
    email: 'nobody@example.org',
    password: BETTER,
    json: 'true',
  }).toString();
  const agent = unique('agent');
  const status = await new Promise((resolve, reject) => {
    request(`${adminUrl}/api/auth/callback/credentials`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': agent,
        'x-forwarded-for': '203.0.113.9',
        cookie: csrf.headers
          .getSetCookie()
          .map((one) => one.split(';')[0])
          .join('; '),
      },
    })
      .on('response', (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end(body);
  });
  expect(status).toBe(401);
  const { rows } = await database.query(
    `SELECT action, details->>'address' AS address FROM "Audit" WHERE details->>'userAgent' = $1`,
    [agent],
  );
  expect(rows).toEqual([
    { action: 'sign-in.refused', address: expect.stringMatching(/^(127\.0\.0\.1|::1)$/) },
  ]);
});
