-- Kept: 1 hand-written objects.
-- DropIndex
DROP INDEX "Card_search_idx";

-- AlterTable
ALTER TABLE "Card" DROP COLUMN "search";

-- CreateTable
CREATE TABLE "SearchText" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "kind" TEXT NOT NULL,
    "dossiers" UUID[],
    "titleSort" TEXT NOT NULL,
    "keys" tsvector NOT NULL,
    "en" TEXT NOT NULL,
    "ru" TEXT NOT NULL,
    "ur" TEXT NOT NULL,
    "urdu" tsvector NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SearchText_recordId_publishedFrom_idx" ON "SearchText"("recordId", "publishedFrom");

-- CreateIndex
CREATE UNIQUE INDEX "SearchText_now_key" ON "SearchText"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "SearchText_working_key" ON "SearchText"("recordId", "item") WHERE (working);

-- AddForeignKey
ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Written by hand from here on. Every word of the texts, stemmed in its language; ё and е are one in
-- Russian search.
ALTER TABLE "SearchText" ADD COLUMN "document" tsvector NOT NULL GENERATED ALWAYS AS (
  to_tsvector('pg_catalog.english', "en") || to_tsvector('pg_catalog.russian', translate("ru", 'ёЁ', 'еЕ')) || "urdu"
) STORED;

CREATE INDEX "SearchText_keys_published" ON "SearchText" USING gin ("keys") WHERE NOT "working";
COMMENT ON INDEX "SearchText_keys_published" IS 'hand-written: Prisma knows no tsvector';
CREATE INDEX "SearchText_keys_working" ON "SearchText" USING gin ("keys") WHERE "working";
COMMENT ON INDEX "SearchText_keys_working" IS 'hand-written: Prisma knows no tsvector';
CREATE INDEX "SearchText_document_published" ON "SearchText" USING gin ("document") WHERE NOT "working";
