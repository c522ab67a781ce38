-- Kept: 15 hand-written objects.
-- AlterTable
ALTER TABLE "SeriesIndex" ALTER COLUMN "currency" DROP NOT NULL;
