-- AlterTable
ALTER TABLE "ChangeEvent" ADD COLUMN     "amendsId" UUID;

-- CreateIndex
CREATE INDEX "ChangeEvent_amendsId_idx" ON "ChangeEvent"("amendsId") WHERE ("amendsId" IS NOT NULL);

-- AddForeignKey
ALTER TABLE "ChangeEvent" ADD CONSTRAINT "ChangeEvent_amendsId_fkey" FOREIGN KEY ("amendsId") REFERENCES "ChangeEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
