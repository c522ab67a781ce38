-- Kept: 1 hand-written objects.
-- A project without a status sorts before all others.
UPDATE "ProjectIndex" SET "statusLower" = '-infinity' WHERE "statusLower" IS NULL;

-- AlterTable
ALTER TABLE "ProjectIndex" ALTER COLUMN "statusLower" SET NOT NULL;

-- CreateIndex
CREATE INDEX "Card_kind_titleSort_recordId_past" ON "Card"("kind", "titleSort", "recordId") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "MeetingIndex_lower_recordId_past" ON "MeetingIndex"("lower", "recordId") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "ProjectIndex_statusLower_recordId_past" ON "ProjectIndex"("statusLower", "recordId") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "StatusChange_lower_item_past" ON "StatusChange"("lower", "item") WHERE (NOT working);
