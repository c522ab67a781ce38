-- DropIndex
DROP INDEX "SourceIndex_address_now";

-- CreateTable
CREATE TABLE "SourceCapture" (
    "id" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "takenById" UUID,
    "address" TEXT,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "fileKey" TEXT,
    "headers" JSONB NOT NULL DEFAULT '[]',
    "about" JSONB NOT NULL DEFAULT '{}',
    "language" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "SourceCapture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceText" (
    "recordId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "captureId" UUID,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,
    "keptById" UUID,

    CONSTRAINT "SourceText_pkey" PRIMARY KEY ("recordId","number")
);

-- CreateIndex
CREATE INDEX "SourceCapture_takenAt_idx" ON "SourceCapture"("takenAt");

-- CreateIndex
CREATE INDEX "SourceIndex_comparableAddress_now" ON "SourceIndex"("comparableAddress") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "SourceText_captureId_idx" ON "SourceText"("captureId");

-- AddForeignKey
ALTER TABLE "SourceText" ADD CONSTRAINT "SourceText_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceText" ADD CONSTRAINT "SourceText_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "SourceCapture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
