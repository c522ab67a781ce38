import type { FormatFixture, Keyed } from '../types.ts';
import { formatsBetweenTheTwo } from './between-the-two.ts';
import { formatsOnAfghanistan } from './on-afghanistan.ts';
import { formatsOfOrganisations } from './organisations.ts';

export const formats: Keyed<FormatFixture> = {
  ...formatsBetweenTheTwo,
  ...formatsOfOrganisations,
  ...formatsOnAfghanistan,
};
