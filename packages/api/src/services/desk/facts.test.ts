import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ids, opening, projectData, seriesData } from '../../../test/cast.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { hasFact } from '../../core/read/live-facts.ts';
import { type Actor, system } from '../../core/scope/actor.ts';

describe('what a sentence may name', () => {
  let h: Harness;
  let editor: Actor;
  const cast = ids();
  const figure = v7();

  beforeAll(async () => {
    h = await harness();
    editor = await h.person('editor', {});
    await h.run(system('test'), ...opening(cast));
  });
  afterAll(() => h.close());

  const named = (id: string) => h.as(editor).desk.factsOf({ id });
  const draft = async (kind: string, id: string, data: object) => {
    const { head } = await h.as(editor).desk.get({ id });
    await h.as(editor).desk.save({ kind, id, baseId: head?.revisionId ?? null, data });
  };

  it('begins with what the kind derives, and has each field with its label and value', async () => {
    const facts = await named(cast.pipeline);
    expect(facts.slice(0, 2)).toMatchObject([
      { path: 'status', label: 'Status', form: 'code', value: 'agreed' },
      { path: 'statusDate', label: 'Status since', form: 'date', value: '2015-10-16' },
    ]);
    expect(facts).toContainEqual(
      expect.objectContaining({ path: 'sector', value: 'gas', codeList: 'sector' }),
    );
    expect(facts).toContainEqual(
      expect.objectContaining({
        path: 'title',
        value: { en: 'North–South gas pipeline', ru: 'Газопровод «Север — Юг»' },
      }),
    );
  });

  it('has the figures of a series with period, unit and currency', async () => {
    const facts = await named(cast.series);
    expect(facts).toContainEqual(
      expect.objectContaining({
        form: 'figure',
        value: '790',
        period: '2020',
        unit: 'million',
        currency: 'USD',
      }),
    );
  });

  it('names no record, no address, no source, and nothing that would be refused', async () => {
    const state = await h.as(editor).desk.get({ id: cast.meeting });
    const kind = h.engine.kinds.get('meeting');
    const paths = (await named(cast.meeting)).map(({ path }) => path);
    expect(paths).toContain('date');
    expect(
      paths.filter((path) => /^(slug|names|dossiers|discussed|evidence|host\.)/.test(path)),
    ).toEqual([]);
    expect(
      paths.filter((path) => !kind || !state.head || !hasFact(kind, state.head.snapshot, path)),
    ).toEqual([]);
  });

  it('is what readers have, and what only a draft says where they have none', async () => {
    await draft('project', cast.pipeline, projectData(cast, { sector: 'rail' }));
    await draft(
      'series',
      cast.series,
      seriesData(cast, {
        observations: [{ id: figure, period: '2021', value: '1100', evidence: [] }],
      }),
    );
    const facts = await h.as(editor).desk.facts({
      facts: [
        { record: cast.pipeline, path: 'sector' },
        { record: cast.series, path: `observations[${figure}].value` },
        { record: cast.pipeline, path: 'length.value' },
      ],
    });
    expect(facts).toMatchObject([
      { state: 'shown', value: 'gas', title: { en: 'North–South gas pipeline' } },
      { state: 'shown', value: '1100', title: { en: 'Turnover, Russian side' } },
      { state: 'absent', value: null },
    ]);
  });

  it('is refused for a record that is not there', async () => {
    await expect(named(v7())).rejects.toMatchObject({ message: 'There is no such record.' });
  });
});
