import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import {
  commonFields,
  date,
  itemId,
  list,
  localized,
  reference,
  side,
} from '../../core/schema/common.ts';

/** How a policy names what it wants evidence for. */
const EVIDENCE_KEYS = [
  'meeting',
  'project.history',
  'series.observations',
  'agreement.actions',
  'event',
  'position',
] as const;

/** What a new dossier asks evidence for. */
const NEEDS_EVIDENCE: (typeof EVIDENCE_KEYS)[number][] = [
  'meeting',
  'project.history',
  'series.observations',
  'agreement.actions',
];

export const dossierSchema = z.object({
  ...commonFields,
  sides: list(
    z.object({
      id: itemId(),
      side,
      actor: reference(['actor'], { label: 'Actor', role: 'side' }),
      date: date({
        label: 'When',
        happened: true,
        help: 'From/to, such as 1948-05-01/1991-12-26 or 1991-12-26/..',
      }),
      basis: localized({
        label: 'Basis',
        help: 'Continuing state, succession, secession …',
      }).optional(),
    }),
    { label: 'Sides', help: 'Each side is a line of actors over time' },
    20,
  ).refine(
    (sides) =>
      (['a', 'b'] as const).every((letter) => sides.some((entry) => entry.side === letter)),
    'both sides need an actor',
  ),
  established: date({ label: 'Relations established', happened: true }).optional(),
  openedAt: z.iso
    .datetime()
    .meta({ label: 'Opened', help: 'From here on the record is kept live', visible: 'public' })
    .optional(),
  policy: z
    .object({
      reviewRequired: z.boolean().meta({ label: 'A second person approves' }),
      editorialWithoutReview: z.boolean().meta({ label: 'Editorial changes pass without review' }),
      needsEvidence: z
        .array(z.enum(EVIDENCE_KEYS))
        .max(EVIDENCE_KEYS.length)
        .meta({ label: 'Needs evidence' }),
    })
    .meta({ label: 'Publication policy' })
    .default({
      reviewRequired: false,
      editorialWithoutReview: true,
      needsEvidence: NEEDS_EVIDENCE,
    }),
});
export type Dossier = z.infer<typeof dossierSchema>;

export const dossierKind = {
  schema: dossierSchema,
  listed: {},
  url: 'dossiers',
  one: 'dossier',
  many: 'Dossiers',
  list: 'Dossiers: the relationships on record',
  record: 'A dossier',
} as const satisfies KindDescription;
