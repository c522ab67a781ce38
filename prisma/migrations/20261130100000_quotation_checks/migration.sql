-- CreateTable
CREATE TABLE "QuotationCheck" (
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "path" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "quotationSha256" TEXT NOT NULL,
    "textNumber" INTEGER,
    "verdict" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuotationCheck_pkey" PRIMARY KEY ("recordId","item","working")
);

-- CreateIndex
CREATE INDEX "QuotationCheck_sourceId_idx" ON "QuotationCheck"("sourceId");

-- CreateIndex
CREATE INDEX "QuotationCheck_verdict_recordId_idx" ON "QuotationCheck"("verdict", "recordId") WHERE (verdict IN ('ambiguous', 'not_found'));

-- AddForeignKey
ALTER TABLE "QuotationCheck" ADD CONSTRAINT "QuotationCheck_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
