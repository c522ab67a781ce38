-- Kept: 15 hand-written objects.
-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "claimedId" UUID,
ADD COLUMN     "claimedStatedId" UUID,
ADD COLUMN     "figure" JSONB,
ADD COLUMN     "text" JSONB,
ALTER COLUMN "value" DROP NOT NULL;
