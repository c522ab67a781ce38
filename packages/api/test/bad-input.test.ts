import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { problemsIn } from '../src/problems-in.ts';
import { callByName, proceduresOf } from '../src/procedures.ts';
import { appRouter } from '../src/root.ts';
import {
  actorData,
  dossierData,
  furtherKinds,
  ids,
  meetingData,
  opening,
  projectData,
  seriesData,
  sourceData,
} from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';
import { inputFor, type Known } from './inputs.ts';

const RUNS = Number(process.env.BAD_INPUT_RUNS ?? 40);
const FIXED_SEED = 2021;

const procedures = [...proceduresOf(appRouter)];

describe('bad input', () => {
  let h: Harness;
  let everyone: Actor;
  let known: Known;
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast), ...furtherKinds(cast));
    everyone = await h.person(
      'everyone',
      { role: 'admin' },
      { role: 'reviewer' },
      { role: 'editor' },
      { role: 'analyst' },
    );
    const caller = h.as(everyone);
    const heads = await Promise.all(Object.values(cast).map((id) => caller.desk.get({ id })));
    known = {
      ids: [...Object.values(cast), ...heads.map((head) => defined(head.head?.revisionId))],
      texts: [
        'pakistan-russia',
        'north-south-gas-pipeline',
        'turnover-russian-side',
        'lavrov',
        'title.en',
        'A note.',
        'https://example.org/',
      ],
      data: [
        ...heads.map((head) => head.head?.snapshot),
        actorData('someone', 'person'),
        dossierData(cast),
        meetingData(cast),
        projectData(cast),
        seriesData(cast),
        sourceData(),
      ],
    };
  });
  afterAll(() => h.close());

  const seeds = [FIXED_SEED, Math.floor(Math.random() * 2 ** 31)];

  it.each(procedures)(
    'is refused by %s at the field, and breaks nothing',
    async (name, { inputs: [asked] }) => {
      const call = (input: unknown) => callByName(h.as(everyone), name, input);
      const input = asked ? inputFor(asked, known) : fc.jsonValue();
      for (const seed of seeds)
        await fc.assert(
          fc.asyncProperty(input, async (value) => {
            const error = await Promise.resolve(call(value)).then(
              () => undefined,
              (thrown: unknown) => thrown,
            );
            if (error === undefined) return;
            if (!(error instanceof TRPCError)) throw error;
            const refused = error;
            const status = getHTTPStatusCodeFromError(refused);
            if (status >= 500) throw refused.cause ?? refused;
            if (refused.code === 'BAD_REQUEST')
              expect(problemsIn(refused), refused.message).not.toEqual([]);
          }),
          { seed, numRuns: RUNS },
        );
    },
  );
});
