import { actors } from './actors/index.ts';
import { agreements } from './agreements/index.ts';
import { briefings } from './briefings/index.ts';
import { dossiers } from './dossier.ts';
import { events } from './events/index.ts';
import { formats } from './formats/index.ts';
import { meetings } from './meetings/index.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { projects } from './projects/index.ts';
import { sources } from './sources/index.ts';
import { topics } from './topics.ts';
import { series } from './trade/index.ts';
import type { Fixtures } from './types.ts';

export { facts, handled } from './facts.ts';
export type * from './types.ts';

/** The first dossier: what public sources say of Pakistan and Russia, in this project’s words. */
export const fixtures: Fixtures = {
  dossiers,
  topics,
  sources,
  actors,
  projects,
  meetings,
  formats,
  positions,
  briefings,
  agreements,
  events,
  series,
  places,
};
