import { type Code, codeLists } from '@chancery/vocabularies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { codebook } from '../src/core/kind/codebook.ts';
import { publicPaths } from '../src/core/kind/field.ts';
import { PUBLIC } from '../src/core/scope/actor.ts';
import { schemas } from '../src/kinds/schemas.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const allSchemas: Record<string, z.core.$ZodType> = schemas;
const book = () => codebook(schemas, codeLists);

describe('the codebook', () => {
  it('holds every field that the public sees, and no other', () => {
    const { common, kinds } = book();
    for (const { kind, fields } of kinds) {
      const told = [...common, ...fields];
      // The languages of a text, and what a passage consists of, are told with the field itself.
      const isTold = (path: string): boolean =>
        told.some(
          (field) =>
            field.path === path.replace(/\[\]$/, '') ||
            ((field.localized || field.type === 'passages') && path.startsWith(field.path)),
        );
      const untold = publicPaths(defined(allSchemas[kind]))
        .filter((path) => !/(^|\.)id$/.test(path) && path !== 'claims[].path')
        .filter((path) => !isTold(path));
      expect(untold, kind).toEqual([]);
    }
    for (const { path } of common) expect(path.startsWith('nextReview')).toBe(false);
    expect(
      kinds.find(({ kind }) => kind === 'dossier')?.fields.map(({ path }) => path),
    ).not.toContain('policy');
  });

  it('says of a field what its schema says', () => {
    const { common, kinds } = book();
    const project = kinds.find(({ kind }) => kind === 'project')?.fields ?? [];
    expect(project.find(({ path }) => path === 'history[].status')).toMatchObject({
      label: 'Status',
      help: 'Empty: what is announced or observed is reported, what is inferred is checked, nothing new',
      type: 'code',
      codeList: 'projectStatus',
      depth: 1,
      required: false,
    });
    expect(project.find(({ path }) => path === 'length')).toMatchObject({
      type: 'group',
      citable: true,
    });
    expect(common.find(({ path }) => path === 'title')).toMatchObject({
      type: 'text',
      localized: true,
      required: true,
    });
    expect(common.find(({ path }) => path === 'topics')).toMatchObject({
      type: 'references',
      references: ['topic'],
    });
  });

  it('describes every code list that a field names', () => {
    const { common, kinds, lists } = book();
    const named = [...common, ...kinds.flatMap(({ fields }) => fields)].flatMap(({ codeList }) =>
      codeList ? [codeList] : [],
    );
    const known = new Set<string>(lists.map(({ name }) => name));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('a code added to a list', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await harness();
  });
  afterAll(() => h.close());

  it('is in the codebook and in the list of the API, which have one source', async () => {
    const fresh: Code = {
      code: 'dreamt',
      label: { en: 'Dreamt of', ru: 'Снится', ur: 'خواب' },
      definition: { en: 'Nobody said it.', ru: 'Никто не говорил.', ur: 'کسی نے نہیں کہا۔' },
      validFrom: '2026-11-24',
    };
    const status = codeLists.projectStatus.codes as unknown as Code[];
    const inBook = () =>
      book()
        .lists.find(({ name }) => name === 'projectStatus')
        ?.codes.map(({ code }) => code);
    const inApi = async () =>
      (await h.as(PUBLIC).vocabulary.list({ name: 'projectStatus' }))[0]?.codes.map(
        ({ code }) => code,
      );
    expect(inBook()).toEqual(await inApi());
    status.push(fresh);
    try {
      expect(inBook()).toContain('dreamt');
      expect(await inApi()).toContain('dreamt');
      expect(inBook()).toEqual(await inApi());
    } finally {
      status.pop();
    }
  });
});
