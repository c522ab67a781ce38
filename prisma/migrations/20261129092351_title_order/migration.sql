-- Kept: 5 hand-written objects.
-- DropIndex
DROP INDEX "Card_kind_titleSort_recordId_now";

-- DropIndex
DROP INDEX "Card_kind_titleSort_recordId_past";

-- DropIndex
DROP INDEX "Card_kind_titleSort_recordId_working";

-- AlterTable
ALTER TABLE "Card" DROP COLUMN "titleSort";


-- Written by hand from here on. The title that a reader of each language is shown (their own, or else
-- the first that there is), less an opening quotation mark or bracket, in the order of their alphabet.
ALTER TABLE "Card"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu" NOT NULL GENERATED ALWAYS AS (
    ltrim(coalesce(nullif(title->>'en', ''), nullif(title->>'ru', ''), nullif(title->>'ur', ''), slug), ' «„“"‘''([')) STORED,
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu" NOT NULL GENERATED ALWAYS AS (
    ltrim(coalesce(nullif(title->>'ru', ''), nullif(title->>'en', ''), nullif(title->>'ur', ''), slug), ' «„“"‘''([')) STORED,
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu" NOT NULL GENERATED ALWAYS AS (
    ltrim(coalesce(nullif(title->>'ur', ''), nullif(title->>'en', ''), nullif(title->>'ru', ''), slug), ' «„“"‘''([')) STORED;

CREATE INDEX "Card_titleEn_now" ON "Card" (kind, "titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "Card_titleEn_past" ON "Card" (kind, "titleEn", "recordId") WHERE NOT working;
CREATE INDEX "Card_titleEn_working" ON "Card" (kind, "titleEn", "recordId") WHERE working;
CREATE INDEX "Card_titleRu_now" ON "Card" (kind, "titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "Card_titleRu_past" ON "Card" (kind, "titleRu", "recordId") WHERE NOT working;
CREATE INDEX "Card_titleUr_now" ON "Card" (kind, "titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "Card_titleUr_past" ON "Card" (kind, "titleUr", "recordId") WHERE NOT working;
