-- Kept: 15 hand-written objects.
-- AlterTable
ALTER TABLE "AgreementIndex" DROP COLUMN "standing";
