import type { BriefingFixture, Keyed } from '../types.ts';
import { lavrovVisitApril2021 } from './lavrov-visit-april-2021.ts';

export const briefings: Keyed<BriefingFixture> = {
  'lavrov-visit-april-2021': lavrovVisitApril2021,
};
