-- Written by hand: Prisma knows no collations. What the three columns hold is made with the other
-- columns of an index row from here on; `npm run db -- reindex` follows every migration and cuts the
-- periods of the past where a title changed and nothing else of the row did.
ALTER TABLE "Card"
  ALTER COLUMN "titleEn" DROP EXPRESSION,
  ALTER COLUMN "titleRu" DROP EXPRESSION,
  ALTER COLUMN "titleUr" DROP EXPRESSION;

ALTER TABLE "ActorIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "ActorIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "ActorIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "ActorIndex_titleEn_now" ON "ActorIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "ActorIndex_titleRu_now" ON "ActorIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "ActorIndex_titleUr_now" ON "ActorIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "SourceIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "SourceIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "SourceIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "SourceIndex_titleEn_now" ON "SourceIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "SourceIndex_titleRu_now" ON "SourceIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "SourceIndex_titleUr_now" ON "SourceIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "ProjectIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "ProjectIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "ProjectIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "ProjectIndex_titleEn_now" ON "ProjectIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "ProjectIndex_titleRu_now" ON "ProjectIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "ProjectIndex_titleUr_now" ON "ProjectIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "SeriesIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "SeriesIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "SeriesIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "SeriesIndex_titleEn_now" ON "SeriesIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "SeriesIndex_titleRu_now" ON "SeriesIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "SeriesIndex_titleUr_now" ON "SeriesIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "MeetingIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "MeetingIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "MeetingIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "MeetingIndex_titleEn_now" ON "MeetingIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "MeetingIndex_titleRu_now" ON "MeetingIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "MeetingIndex_titleUr_now" ON "MeetingIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "AgreementIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "AgreementIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "AgreementIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "AgreementIndex_titleEn_now" ON "AgreementIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "AgreementIndex_titleRu_now" ON "AgreementIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "AgreementIndex_titleUr_now" ON "AgreementIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "EventIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "EventIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "EventIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "EventIndex_titleEn_now" ON "EventIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "EventIndex_titleRu_now" ON "EventIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "EventIndex_titleUr_now" ON "EventIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "PositionIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "PositionIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "PositionIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "PositionIndex_titleEn_now" ON "PositionIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "PositionIndex_titleRu_now" ON "PositionIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "PositionIndex_titleUr_now" ON "PositionIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "BriefingIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "BriefingIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "BriefingIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "BriefingIndex_titleEn_now" ON "BriefingIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "BriefingIndex_titleRu_now" ON "BriefingIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "BriefingIndex_titleUr_now" ON "BriefingIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;

ALTER TABLE "FormatIndex"
  ADD COLUMN "titleEn" text COLLATE "en-x-icu",
  ADD COLUMN "titleRu" text COLLATE "ru-x-icu",
  ADD COLUMN "titleUr" text COLLATE "ur-x-icu";
UPDATE "FormatIndex" t SET "titleEn" = c."titleEn", "titleRu" = c."titleRu", "titleUr" = c."titleUr"
  FROM "Card" c WHERE c."recordId" = t."recordId" AND c.working = t.working
    AND (c.working OR (c."publishedFrom" <= t."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > t."publishedFrom")));
ALTER TABLE "FormatIndex"
  ALTER COLUMN "titleEn" SET NOT NULL, ALTER COLUMN "titleRu" SET NOT NULL, ALTER COLUMN "titleUr" SET NOT NULL;
CREATE INDEX "FormatIndex_titleEn_now" ON "FormatIndex" ("titleEn", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "FormatIndex_titleRu_now" ON "FormatIndex" ("titleRu", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
CREATE INDEX "FormatIndex_titleUr_now" ON "FormatIndex" ("titleUr", "recordId") WHERE NOT working AND "publishedTo" IS NULL;
