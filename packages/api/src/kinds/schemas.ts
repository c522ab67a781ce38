/** Descriptions alone: what forms, lists, exports and the codebook are made of; safe in a browser. */
import type { KindDescription } from '../core/kind/description.ts';
import { metaOf } from '../core/kind/field.ts';
import { type DeskColumn, deskColumnsOf } from '../core/lists/desk-columns.ts';
import { filtersOf, type ListFilter } from '../core/lists/list-fields.ts';
import { actorKind } from './actor/schema.ts';
import { agreementKind } from './agreement/schema.ts';
import { briefingKind } from './briefing/schema.ts';
import { dossierKind } from './dossier/schema.ts';
import { eventKind } from './event/schema.ts';
import { formatKind } from './format/schema.ts';
import { meetingKind } from './meeting/schema.ts';
import { positionKind } from './position/schema.ts';
import { projectKind } from './project/schema.ts';
import { seriesKind } from './series/schema.ts';
import { sourceKind } from './source/schema.ts';
import { topicKind } from './topic/schema.ts';

/** Every kind there is, in the order of menus: the one list of them. What else lists kinds follows. */
export const descriptions = {
  project: projectKind,
  meeting: meetingKind,
  agreement: agreementKind,
  format: formatKind,
  event: eventKind,
  series: seriesKind,
  position: positionKind,
  briefing: briefingKind,
  actor: actorKind,
  source: sourceKind,
  topic: topicKind,
  dossier: dossierKind,
} as const satisfies Record<string, KindDescription>;
type Descriptions = typeof descriptions;
export type KindName = keyof Descriptions;
export const isKindName = (name: string): name is KindName => Object.hasOwn(descriptions, name);
export const kindNames = Object.keys(descriptions).filter(isKindName);

const each = <T>(of: (description: KindDescription) => T): Record<KindName, T> =>
  Object.fromEntries(kindNames.map((kind) => [kind, of(descriptions[kind])])) as Record<
    KindName,
    T
  >;

export const schemas = each(({ schema }) => schema) as {
  [K in KindName]: Descriptions[K]['schema'];
};
/** Kinds by their URL name. */
export const urlOfKind = each(({ url }) => url) as { [K in KindName]: Descriptions[K]['url'] };
export const kindOfUrl = (url: string): KindName | undefined =>
  kindNames.find((name) => urlOfKind[name] === url);

/** What lists of a kind are filtered by, and the columns of its list at the desk; in their order. */
export const filtersOfKind = (kind: KindName): ListFilter[] => {
  const { schema, listed } = descriptions[kind];
  return filtersOf(schema, listed);
};
export const deskColumnsOfKind = (kind: KindName): DeskColumn[] => {
  const { schema, listed } = descriptions[kind];
  return deskColumnsOf(schema, listed);
};

/** Whether lists of a kind are in the order of dates: its records stand on the timeline. */
export const isDated = (kind: KindName): boolean => {
  const { schema, listed } = descriptions[kind];
  return Object.values({ ...schema.shape, ...listed }).some((field) => metaOf(field).sort);
};

export {
  type CodebookField,
  codebook,
  FIELD_TYPES,
  type FieldType,
} from '../core/kind/codebook.ts';
export {
  coreOf,
  elementOf,
  type FieldMeta,
  formatOf,
  metaOf,
  optionsOf,
  publicSchemaAt,
  shapeOf,
} from '../core/kind/field.ts';
export { type DeskColumn, isCoded } from '../core/lists/desk-columns.ts';
export type { ListFilter, Takes } from '../core/lists/list-fields.ts';
export {
  CLAIM_PART,
  type ClaimForm,
  claimablePaths,
  claimedField,
  claimFormOf,
  isQuantity,
} from '../core/schema/claim-form.ts';
export {
  BLOCK_TYPES,
  type Block,
  type Inline,
  isSafeLink,
  type RichText,
} from '../core/schema/rich-text.ts';
export { textsIn } from '../core/schema/texts-in.ts';
export { type PeriodKind, periodFits, periodWanted } from './series/period-fits.ts';
