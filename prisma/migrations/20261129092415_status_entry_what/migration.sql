-- Kept: 5 hand-written objects.
-- AlterTable
ALTER TABLE "StatusChange" ADD COLUMN     "what" TEXT;

-- As the code derives it; reindexing changes none of them.
UPDATE "StatusChange" SET "what" = CASE
  WHEN "to" IS NOT NULL THEN CASE WHEN "to" = "from" THEN 'restated' ELSE 'moved' END
  WHEN "basis" IN ('inferred_silence', 'inferred_other') THEN 'checked'
  ELSE 'reported' END;

ALTER TABLE "StatusChange" ALTER COLUMN "what" SET NOT NULL;
