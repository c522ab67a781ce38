/** Schemas alone: what forms, exports and the codebook are made of; safe in a browser. */
import { actorSchema } from './actor/schema.ts';
import { agreementSchema } from './agreement/schema.ts';
import { briefingSchema } from './briefing/schema.ts';
import { dossierSchema } from './dossier/schema.ts';
import { eventSchema } from './event/schema.ts';
import { formatSchema } from './format/schema.ts';
import { meetingSchema } from './meeting/schema.ts';
import { positionSchema } from './position/schema.ts';
import { projectSchema } from './project/schema.ts';
import { seriesSchema } from './series/schema.ts';
import { sourceSchema } from './source/schema.ts';
import { topicSchema } from './topic/schema.ts';

export const schemas = {
  project: projectSchema,
  meeting: meetingSchema,
  agreement: agreementSchema,
  format: formatSchema,
  event: eventSchema,
  series: seriesSchema,
  position: positionSchema,
  briefing: briefingSchema,
  actor: actorSchema,
  source: sourceSchema,
  topic: topicSchema,
  dossier: dossierSchema,
};
export type KindName = keyof typeof schemas;

/** Kinds by their URL name, in the order of menus. */
export const urlOfKind: Record<KindName, string> = {
  project: 'projects',
  meeting: 'meetings',
  agreement: 'agreements',
  format: 'formats',
  event: 'timeline',
  series: 'trade',
  position: 'positions',
  briefing: 'briefings',
  actor: 'actors',
  source: 'sources',
  topic: 'topics',
  dossier: 'dossiers',
};
export const kindNames = Object.keys(schemas) as KindName[];
export const kindOfUrl = (url: string): KindName | undefined =>
  kindNames.find((name) => urlOfKind[name] === url);

export { type CodebookField, codebook, FIELD_TYPES, type FieldType } from '../core/codebook.ts';
export { diff, merge } from '../core/diff.ts';
export { coreOf, type FieldMeta, metaOf, publicSchemaAt } from '../core/field.ts';
export { localeOfPath } from '../core/locale-of-path.ts';
export {
  BLOCK_TYPES,
  type Block,
  type Inline,
  isSafeLink,
  type RichText,
} from '../core/rich-text.ts';
