-- Kept: 15 hand-written objects.
-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "passwordTemporary" BOOLEAN NOT NULL DEFAULT false;
