import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../src/core/problems/problem.ts';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { checkRegister } from '../src/services/sources/check-register.ts';
import { eventData, ids, opening, publishNew, sourceData } from './cast.ts';
import { type Harness, harness } from './harness.ts';

const TEXT = [
  'Trade grew by 46% to $790\u00a0million, the minister said.',
  '“It stands,” he added. Talks went on. Talks went on.',
].join('\n\n');

describe('8.8: a quotation is checked', () => {
  let h: Harness;
  let editor: Actor & { type: 'person' };
  const cast = ids();
  const bare = v7();
  let slugs = 0;
  const desk = () => h.as(editor).desk;

  const give = async (id: string, text: string) => {
    const { capture } = await desk().sources.takeText({ text });
    return desk().sources.keep({ id, captureId: capture.id });
  };
  /** An event that quotes a source, as data of the form. */
  const quoting = (quotation: string, { source = cast.source, ...more } = {}) => {
    slugs += 1;
    return {
      ...eventData(cast),
      slug: `quoting-${slugs}`,
      evidence: [{ id: v7(), source, quotation, ...more }],
    };
  };
  const publish = async (data: ReturnType<typeof quoting>, id = v7()) => {
    await desk().publish({ id, save: { kind: 'event', baseId: null, data } });
    return id;
  };
  const problemsOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => [],
      (error) => (error.cause instanceof Refusal ? error.cause : error).problems,
    );
  const checks = (id: string) =>
    h.engine.db.read.rows(
      sql`SELECT working, verdict, "textNumber", start, "end" FROM "QuotationCheck" WHERE "recordId" = ${id} ORDER BY working`,
    );

  beforeAll(async () => {
    h = await harness();
    editor = await h.person('amina', { role: 'editor' });
    await h.run(
      system('test'),
      ...opening(cast),
      publishNew('source', bare, sourceData('of-no-text')),
    );
    await give(cast.source, TEXT);
  });
  afterAll(() => h.close());

  it('is verified where it stands, for desk and public', async () => {
    const id = await publish(quoting('grew by 46% to $790\u00a0million'));
    const row = { verdict: 'verified', textNumber: 1, start: 6, end: 33 };
    expect(await checks(id)).toEqual([
      { working: false, ...row },
      { working: true, ...row },
    ]);
  });

  it('takes the source’s own words where print differs, on saving and on publishing', async () => {
    const id = await publish(quoting('"It stands," he added.'));
    const { head } = await desk().get({ id });
    expect(head?.snapshot.evidence).toMatchObject([{ quotation: '“It stands,” he added.' }]);
    expect(await checks(id)).toMatchObject([{ verdict: 'verified' }, { verdict: 'verified' }]);

    // Saved before the source held a text.
    const late = v7();
    await h.run(system('test'), publishNew('source', late, sourceData('later-text')));
    const draft = v7();
    const data = quoting('Talks  went on', { source: late });
    await desk().save({ kind: 'event', id: draft, baseId: null, data });
    expect(await checks(draft)).toMatchObject([{ working: true, verdict: 'no_text' }]);
    expect((await give(late, 'Talks went on.')).checked).toEqual([
      { recordId: draft, path: `evidence[${data.evidence[0]?.id}]`, verdict: 'repaired' },
    ]);
    const saved = await desk().get({ id: draft });
    await desk().publish({ id: draft, revisionId: saved.head?.revisionId as string });
    const published = await desk().get({ id: draft });
    expect(published.head?.snapshot.evidence).toMatchObject([{ quotation: 'Talks went on' }]);
  });

  it('is not published where the source does not have it, and the nearest passage is shown', async () => {
    const data = quoting('grew by 46% to $709 million');
    expect(await problemsOf(publish(data))).toEqual([
      expect.objectContaining({
        code: 'quotation_not_found',
        path: `evidence[${data.evidence[0]?.id}].quotation`,
        severity: 'refusal',
        hint: expect.stringContaining('grew by 46% to $790'),
      }),
    ]);
    // A draft may wait with it; the form is told.
    const id = v7();
    await desk().save({ kind: 'event', id, baseId: null, data });
    expect(await checks(id)).toMatchObject([{ working: true, verdict: 'not_found' }]);
    const { problems } = await desk().check({ kind: 'event', id, data });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'quotation_not_found' }));
  });

  it('that stands more than once asks for context, and takes it or a note', async () => {
    const twice = quoting('Talks went on.');
    expect(await problemsOf(publish(twice))).toMatchObject([
      { code: 'quotation_ambiguous', severity: 'confirm' },
    ]);
    const told = await publish(quoting('Talks went on.', { prefix: 'he added.' } as object));
    expect(await checks(told)).toMatchObject([{ verdict: 'verified' }, { verdict: 'verified' }]);
    const id = v7();
    const path = `evidence[${twice.evidence[0]?.id}].quotation`;
    await desk().publish({
      id,
      save: { kind: 'event', baseId: null, data: twice },
      confirmed: [{ code: 'quotation_ambiguous', path, note: 'Either will do.' }],
    });
    expect(await checks(id)).toMatchObject([{ verdict: 'ambiguous' }, { verdict: 'ambiguous' }]);
  });

  it('is checked in claims too, and from the seed', async () => {
    const claim = (quotation: string) => ({
      ...quoting(TEXT.slice(0, 16)),
      claims: [
        {
          id: v7(),
          path: 'date',
          value: '2021-04-07',
          by: 'a',
          rank: 'normal',
          sources: [{ id: v7(), source: cast.source, quotation }],
        },
      ],
    });
    expect(await problemsOf(publish(claim('grew by 64%')))).toMatchObject([
      {
        code: 'quotation_not_found',
        path: expect.stringMatching(/^claims\[.+sources\[.+quotation$/),
      },
    ]);
    const id = await publish(claim('grew by 46%'));
    expect(await checks(id)).toHaveLength(4);
    const seed = (quotation: string) =>
      h.run(system('seed'), {
        type: 'reconstruct',
        recordId: v7(),
        kind: 'event',
        revisions: [{ data: quoting(quotation), from: h.clock.advance(1_000), to: null }],
      });
    expect(await problemsOf(seed('grew by 64%'))).toMatchObject([{ code: 'quotation_not_found' }]);
    await seed('grew by 46%');
  });

  it('of a source without a text passes, and is known as such', async () => {
    const id = await publish(quoting('Whatever was said.', { source: bare }));
    expect(await checks(id)).toMatchObject([{ verdict: 'no_text' }, { verdict: 'no_text' }]);
  });

  it('is asked again by another text of its source, and by the check of the whole register', async () => {
    const id = await publish(quoting('the minister said'));
    const { checked } = await give(cast.source, 'Another edition, of other words.');
    expect(checked).toContainEqual(expect.objectContaining({ recordId: id, verdict: 'not_found' }));
    expect(await checks(id)).toMatchObject([
      { verdict: 'not_found', textNumber: 2 },
      { verdict: 'not_found' },
    ]);
    await give(cast.source, TEXT);
    expect(await checks(id)).toMatchObject([{ verdict: 'verified', textNumber: 3 }, {}]);
    const before = await h.engine.db.read.rows(
      sql`SELECT "recordId", item, working, path, verdict, start, "end" FROM "QuotationCheck" ORDER BY "recordId", item, working`,
    );
    await h.engine.db.pool.query(
      `UPDATE "QuotationCheck" SET verdict = 'no_text' WHERE "recordId" = '${id}'`,
    );
    const { verdicts, faults } = await checkRegister(h.engine);
    expect(verdicts.verified).toBeGreaterThan(3);
    expect(faults.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['ambiguous']));
    const after = await h.engine.db.read.rows(
      sql`SELECT "recordId", item, working, path, verdict, start, "end" FROM "QuotationCheck" ORDER BY "recordId", item, working`,
    );
    expect(after).toEqual(before);
  });

  it('that is public and stands there no more is put before the desk, once for each text', async () => {
    const own = v7();
    await h.run(system('test'), publishNew('source', own, sourceData('two-editions')));
    await give(own, 'They met. They spoke.');
    const id = await publish(quoting('They met.', { source: own }));
    const entries = async () =>
      (await h.as(editor).queue.due({})).items.filter(({ recordId }) => recordId === id);
    expect(await entries()).toEqual([]);
    await give(own, 'They spoke.');
    expect(await entries()).toMatchObject([{ type: 'quotation_lost' }]);
    await checkRegister(h.engine);
    const [entry] = await entries();
    await h.as(editor).queue.handled({ ids: [entry?.id as string] });
    await checkRegister(h.engine);
    expect(await entries()).toEqual([]);
    await give(own, 'Nobody met.');
    expect(await entries()).toHaveLength(1);
  });

  it('is looked for beforehand, and told with its place for annotations', async () => {
    const own = v7();
    await h.run(system('test'), publishNew('source', own, sourceData('of-places')));
    await give(own, TEXT);
    const look = (quotation: string) => desk().sources.look({ id: own, quotation });
    expect(await look('"It stands,"')).toMatchObject({
      verdict: 'repaired',
      wording: '“It stands,”',
      textNumber: 1,
      places: [
        { selectors: [{ exact: '“It stands,”', suffix: expect.stringMatching(/^ he/) }, {}] },
      ],
    });
    expect((await look('Talks went on.')).places).toHaveLength(2);
    expect(await look('$709 million')).toMatchObject({ verdict: 'not_found', places: [] });
    const second = await publish(quoting('he added', { source: own }));
    const first = await publish(quoting('the minister said', { source: own }));
    expect(await desk().sources.quoted({ id: own })).toMatchObject([
      { recordId: first, verdict: 'verified', title: { en: expect.any(String) } },
      { recordId: second, verdict: 'verified' },
    ]);
  });

  it('leaves with what the public sees', async () => {
    const id = await publish(quoting('the minister said'));
    await h.run(system('test'), { type: 'withdraw', recordId: id, reason: 'A test.' });
    expect(await checks(id)).toMatchObject([{ working: true }]);
    const draft = v7();
    await desk().save({ kind: 'event', id: draft, baseId: null, data: quoting('he added') });
    const { head } = await desk().get({ id: draft });
    await desk().discard({ id: draft, revisionId: head?.revisionId as string });
    expect(await checks(draft)).toEqual([]);
  });

  it('gives the public its verdict, and no word of the text nor place in it', async () => {
    const { rows } = await h.site.db.pool.query(
      `SELECT verdict, working FROM "QuotationCheck" GROUP BY 1, 2`,
    );
    expect(rows).toContainEqual({ verdict: 'verified', working: false });
    expect(rows.some(({ working }) => working)).toBe(false);
    await expect(h.site.db.pool.query('SELECT start FROM "QuotationCheck"')).rejects.toThrow(
      'permission denied',
    );
  });
});
