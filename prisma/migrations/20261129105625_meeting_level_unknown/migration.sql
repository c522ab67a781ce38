-- Kept: 15 hand-written objects.
-- AlterTable
ALTER TABLE "MeetingIndex" ALTER COLUMN "level" DROP NOT NULL;
