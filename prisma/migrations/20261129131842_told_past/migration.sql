-- Kept: 15 hand-written objects.
-- AlterTable
ALTER TABLE "ChangeEvent" ADD COLUMN     "past" JSONB;
