import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters, RecordRegister, Register } from '../addresses/filters.ts';
import { hasRecords, KIND_OF } from '../addresses/page.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';

/** What each filter of a register can be set to, with counts. */
export type Facets = inferRouterOutputs<PublicRouter>['meeting']['facets'];

/** Topics have nothing to choose from. */
export type Faceted = Exclude<RecordRegister, 'topics'>;

export const isFaceted = (register: Register): register is Faceted =>
  register !== 'topics' && hasRecords(register);

export const registerFacets = opened(
  async (view: TimeFilter, dossier: string, register: Faceted, { cursor, ...asked }: Filters) => {
    'use cache';
    return kept(async (): Promise<Facets> => {
      // The timeline lists every kind, not the events alone.
      const name = register === 'timeline' ? 'timeline' : KIND_OF[register];
      const facets: (input: never) => Promise<Facets> = reads()[name].facets;
      return ask(facets, { ...timeOf(view), dossier, ...asked });
    });
  },
);
