-- Kept: 1 hand-written objects.
-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "sources" JSONB NOT NULL DEFAULT '[]';

-- CreateIndex
CREATE INDEX "Claim_appearedAt_item_now" ON "Claim"("appearedAt", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "Claim_appearedAt_item_past" ON "Claim"("appearedAt", "item") WHERE (NOT working);
