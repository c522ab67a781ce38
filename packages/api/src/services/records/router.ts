import sql from 'sql-template-tag';
import { z } from 'zod';
import { publicSnapshot } from '../../core/index/public-layer.ts';
import { publicPart } from '../../core/kind/field.ts';
import { kindOf, lifted } from '../../core/kind/kind.ts';
import {
  backlinkGroup,
  backlinkGroupsInput,
  backlinkGroupsOf,
  backlinks,
  backlinksInput,
  backlinksOf,
} from '../../core/read/backlinks.ts';
import { INTEGER_MAX, PAGE_MAX, readInput, viewOf } from '../../core/read/read-input.ts';
import { kindNames } from '../../kinds/schemas.ts';
import { procedure, router } from '../../trpc.ts';
import { named, publicationMeta, publicationMetaOf, recordNamed } from './publication-meta.ts';

const address = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  dossier: z.string().nullable(),
});

export const recordRouter = router({
  /** Records that refer to one. */
  backlinks: procedure('public', { cost: 3 })
    .input(backlinksInput)
    .output(backlinks)
    .query(({ ctx, input }) =>
      backlinksOf(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  /** Records that refer to one, by kind: the first of each, and how many there are. */
  backlinkGroups: procedure('public', { cost: 3 })
    .input(backlinkGroupsInput)
    .output(z.array(backlinkGroup))
    .query(({ ctx, input }) =>
      backlinkGroupsOf(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  /** Where a record stands: its kind, address and home dossier; null where nothing was ever published. */
  address: procedure('public')
    .input(z.object({ id: z.uuid() }))
    .output(address.nullable())
    .query(async ({ ctx, input }) => {
      const [row] = await ctx.engine.db.read.rows<z.infer<typeof address>>(sql`
        SELECT r.id, r.kind, r.slug, home.slug AS dossier FROM "Record" asked
        JOIN "Record" r ON r.id = coalesce(asked."mergedIntoId", asked.id)
        JOIN LATERAL (SELECT c.dossiers FROM "Card" c WHERE c."recordId" = r.id AND NOT c.working ORDER BY c."publishedFrom" DESC LIMIT 1) card ON true
        LEFT JOIN "Record" home ON home.id = card.dossiers[1] WHERE asked.id = ${input.id}`);
      return row ?? null;
    }),

  /** How some records stand here: since when, at which revision, on what. */
  publicationMeta: procedure('public')
    .input(readInput.extend({ ids: z.array(z.uuid()).max(PAGE_MAX) }))
    .output(z.array(publicationMeta))
    .query(({ ctx, input }) =>
      publicationMetaOf(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input.ids),
    ),

  /** The record that an address names, or named before it was withdrawn, renamed or merged. */
  named: procedure('public')
    .input(z.object({ kind: z.enum(kindNames), slug: z.string().max(100) }))
    .output(named.nullable())
    .query(({ ctx, input }) => recordNamed(ctx.engine.db.read, input.kind, input.slug)),

  /** Addresses of all published records, for the site map; and what redirects. */
  addresses: procedure('public')
    .input(z.object({ dossier: z.string().max(100).optional() }))
    .output(
      z.array(
        z.object({
          kind: z.string(),
          slug: z.string(),
          dossiers: z.array(z.string()),
          changedAt: z.string(),
        }),
      ),
    )
    .query(async ({ ctx }) => {
      const rows = await ctx.engine.db.read.rows<{
        kind: string;
        slug: string;
        dossiers: string[];
        changedAt: Date;
      }>(sql`
        SELECT c.kind, c.slug, coalesce(array_agg(d.slug) FILTER (WHERE d.slug IS NOT NULL), '{}') AS dossiers, max(v."publishedFrom") AS "changedAt"
        FROM "Card" c JOIN "Revision" v ON v."recordId" = c."recordId" AND v."publishedFrom" IS NOT NULL AND v."publishedTo" IS NULL
        LEFT JOIN "Record" d ON d.id = ANY(c.dossiers) WHERE NOT c.working AND c."publishedTo" IS NULL
        GROUP BY c.id, c.kind, c.slug ORDER BY c.kind, c.slug LIMIT 50000`);
      return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
    }),

  /** A revision as it was published, for ever: what permalinks and citations name. */
  revision: procedure('public')
    .input(z.object({ id: z.uuid(), revision: z.coerce.number().int().min(1).max(INTEGER_MAX) }))
    .output(
      z
        .object({
          kind: z.string(),
          slug: z.string(),
          number: z.number(),
          publishedFrom: z.string(),
          publishedTo: z.string().nullable(),
          reconstructed: z.boolean(),
          record: z.unknown(),
        })
        .nullable(),
    )
    .query(async ({ ctx, input }) => {
      const [row] = await ctx.engine.db.read.rows<{
        kind: string;
        slug: string;
        number: number;
        publishedFrom: Date;
        publishedTo: Date | null;
        reconstructed: boolean;
        snapshot: unknown;
        version: number;
      }>(sql`
        SELECT r.kind, r.slug, v.number, v."publishedFrom", v."publishedTo", v.reconstructed, ${publicSnapshot('v')}
        FROM "Revision" v JOIN "Record" r ON r.id = v."recordId"
        WHERE v."recordId" = ${input.id} AND v.number = ${input.revision} AND v."publishedFrom" IS NOT NULL`);
      if (!row) return null;
      const kind = kindOf(ctx.engine.kinds, row.kind);
      return {
        kind: row.kind,
        slug: row.slug,
        number: row.number,
        publishedFrom: row.publishedFrom.toISOString(),
        publishedTo: row.publishedTo?.toISOString() ?? null,
        reconstructed: row.reconstructed,
        record: publicPart(kind.schema, lifted(kind, row.snapshot, row.version)),
      };
    }),
});
