-- AlterTable
ALTER TABLE "Card" ADD COLUMN     "identifiers" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- What stands here already; `npm run db -- reindex` sees to the rest.
UPDATE "Card" c SET "identifiers" = ARRAY(
  SELECT (i->>'scheme') || ':' || (i->>'value') FROM jsonb_array_elements(v."snapshot"->'identifiers') WITH ORDINALITY x(i, place) ORDER BY place)
FROM "Revision" v WHERE v."recordId" = c."recordId" AND v."number" = c."lastRevision" AND v."snapshot" ? 'identifiers';
