import type { KindDefinition, Kinds, Snapshot } from '../core/kind/kind.ts';
import { actor } from './actor/index.ts';
import { agreement } from './agreement/index.ts';
import { briefing } from './briefing/index.ts';
import { dossier } from './dossier/index.ts';
import { event } from './event/index.ts';
import { format } from './format/index.ts';
import { meeting } from './meeting/index.ts';
import { position } from './position/index.ts';
import { project } from './project/index.ts';
import type { KindName } from './schemas.ts';
import { series } from './series/index.ts';
import { source } from './source/index.ts';
import { topic } from './topic/index.ts';

const all = {
  project,
  meeting,
  agreement,
  format,
  event,
  series,
  position,
  briefing,
  actor,
  source,
  topic,
  dossier,
} satisfies { [K in KindName]: { name: K } };

/** Every kind there is, by its name. The engine is given this map and knows no kind by itself. */
export const kinds: Kinds = new Map(
  Object.entries(all).map(([name, kind]) => [name, kind as unknown as KindDefinition<Snapshot>]),
);
