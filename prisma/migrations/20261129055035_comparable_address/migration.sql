-- Kept: 5 hand-written objects.
-- DropIndex
DROP INDEX "SourceIndex_address_working";

-- AlterTable
ALTER TABLE "SourceIndex" ADD COLUMN     "comparableAddress" TEXT;

-- CreateIndex
CREATE INDEX "SourceIndex_comparableAddress_working" ON "SourceIndex"("comparableAddress") WHERE (working);
