import type { ActorFixture, Keyed } from '../types.ts';
import { companies } from './companies.ts';
import { organisations } from './organisations.ts';
import { otherPersons } from './other-persons.ts';
import { personsOfPakistan } from './persons-of-pakistan.ts';
import { personsOfRussia } from './persons-of-russia.ts';
import { states } from './states.ts';

export const actors: Keyed<ActorFixture> = {
  ...states,
  ...organisations,
  ...companies,
  ...personsOfPakistan,
  ...personsOfRussia,
  ...otherPersons,
};
