-- AlterTable
ALTER TABLE "Record" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "publicSnapshot" JSONB,
ADD COLUMN     "publicVersion" INTEGER;

-- AlterTable
ALTER TABLE "ChangeEvent" ADD COLUMN     "publicContent" JSONB;

-- Written by hand. What the public may see of a snapshot and of an event only the kinds know: the step
-- after the migrations (`reindex`) fills it in.
UPDATE "Record" r SET "published" = true
WHERE EXISTS (SELECT FROM "Revision" v WHERE v."recordId" = r."id" AND v."publishedFrom" IS NOT NULL);
