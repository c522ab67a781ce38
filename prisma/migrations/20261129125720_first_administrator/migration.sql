-- Kept: 15 hand-written objects.
-- AlterTable
ALTER TABLE "Invitation" ALTER COLUMN "email" DROP NOT NULL;
