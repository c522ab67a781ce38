-- Kept: 5 hand-written objects.
-- AlterTable
ALTER TABLE "MeetingIndex" ADD COLUMN     "parentId" UUID,
ADD COLUMN     "parentStatedId" UUID;

-- CreateTable
CREATE TABLE "TimelineEntry" (
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
    "what" TEXT NOT NULL,
    "code" TEXT,
    "side" TEXT,
    "date" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,

    CONSTRAINT "TimelineEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementIndex" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "dossiers" UUID[],
    "type" TEXT NOT NULL,
    "binding" TEXT NOT NULL,
    "standing" TEXT,
    "date" TEXT,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "inForce" TEXT,
    "city" TEXT,
    "country" TEXT,

    CONSTRAINT "AgreementIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementAction" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "dossiers" UUID[],
    "position" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "actorId" UUID,
    "actorStatedId" UUID,
    "date" TEXT,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "city" TEXT,

    CONSTRAINT "AgreementAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormatIndex" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "established" TEXT,
    "ended" TEXT,
    "standing" BOOLEAN NOT NULL,

    CONSTRAINT "FormatIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormatMember" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "role" TEXT NOT NULL,
    "actorId" UUID NOT NULL,
    "actorStatedId" UUID NOT NULL,
    "date" TEXT,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "FormatMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventIndex" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "dossiers" UUID[],
    "date" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "city" TEXT,
    "country" TEXT,

    CONSTRAINT "EventIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PositionIndex" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "dossiers" UUID[],
    "side" TEXT NOT NULL,
    "stance" JSONB NOT NULL,
    "date" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "until" TEXT,
    "ended" DATE,
    "actorId" UUID NOT NULL,
    "actorStatedId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "topicStatedId" UUID NOT NULL,

    CONSTRAINT "PositionIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BriefingIndex" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "dossiers" UUID[],
    "date" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,

    CONSTRAINT "BriefingIndex_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TimelineEntry_recordId_publishedFrom_idx" ON "TimelineEntry"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "TimelineEntry_lower_item_now" ON "TimelineEntry"("lower", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "TimelineEntry_lower_item_working" ON "TimelineEntry"("lower", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "TimelineEntry_lower_item_past" ON "TimelineEntry"("lower", "item") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "TimelineEntry_publishedFrom_past" ON "TimelineEntry"("publishedFrom") WHERE (NOT working);

-- CreateIndex
CREATE UNIQUE INDEX "TimelineEntry_now_key" ON "TimelineEntry"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "TimelineEntry_working_key" ON "TimelineEntry"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "AgreementIndex_recordId_publishedFrom_idx" ON "AgreementIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "AgreementIndex_lower_recordId_now" ON "AgreementIndex"("lower", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "AgreementIndex_lower_recordId_working" ON "AgreementIndex"("lower", "recordId") WHERE (working);

-- CreateIndex
CREATE INDEX "AgreementIndex_lower_recordId_past" ON "AgreementIndex"("lower", "recordId") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "AgreementIndex_publishedFrom_past" ON "AgreementIndex"("publishedFrom") WHERE (NOT working);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementIndex_now_key" ON "AgreementIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementIndex_working_key" ON "AgreementIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "AgreementAction_recordId_publishedFrom_idx" ON "AgreementAction"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "AgreementAction_action_recordId_now" ON "AgreementAction"("action", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "AgreementAction_action_recordId_working" ON "AgreementAction"("action", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementAction_now_key" ON "AgreementAction"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementAction_working_key" ON "AgreementAction"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "FormatIndex_recordId_publishedFrom_idx" ON "FormatIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE UNIQUE INDEX "FormatIndex_now_key" ON "FormatIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "FormatIndex_working_key" ON "FormatIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "FormatMember_recordId_publishedFrom_idx" ON "FormatMember"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "FormatMember_actorId_now" ON "FormatMember"("actorId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "FormatMember_actorId_working" ON "FormatMember"("actorId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "FormatMember_now_key" ON "FormatMember"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "FormatMember_working_key" ON "FormatMember"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "EventIndex_recordId_publishedFrom_idx" ON "EventIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "EventIndex_lower_recordId_now" ON "EventIndex"("lower", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "EventIndex_lower_recordId_working" ON "EventIndex"("lower", "recordId") WHERE (working);

-- CreateIndex
CREATE INDEX "EventIndex_lower_recordId_past" ON "EventIndex"("lower", "recordId") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "EventIndex_publishedFrom_past" ON "EventIndex"("publishedFrom") WHERE (NOT working);

-- CreateIndex
CREATE UNIQUE INDEX "EventIndex_now_key" ON "EventIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "EventIndex_working_key" ON "EventIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "PositionIndex_recordId_publishedFrom_idx" ON "PositionIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "PositionIndex_topicId_recordId_now" ON "PositionIndex"("topicId", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "PositionIndex_topicId_recordId_working" ON "PositionIndex"("topicId", "recordId") WHERE (working);

-- CreateIndex
CREATE INDEX "PositionIndex_lower_recordId_now" ON "PositionIndex"("lower", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "PositionIndex_lower_recordId_working" ON "PositionIndex"("lower", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "PositionIndex_now_key" ON "PositionIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "PositionIndex_working_key" ON "PositionIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "BriefingIndex_recordId_publishedFrom_idx" ON "BriefingIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "BriefingIndex_lower_recordId_now" ON "BriefingIndex"("lower", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "BriefingIndex_lower_recordId_working" ON "BriefingIndex"("lower", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "BriefingIndex_now_key" ON "BriefingIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "BriefingIndex_working_key" ON "BriefingIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "MeetingIndex_sessionOfId_ordinal_now" ON "MeetingIndex"("sessionOfId", "ordinal") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "MeetingIndex_parentId_now" ON "MeetingIndex"("parentId") WHERE (NOT working AND "publishedTo" IS NULL);

-- AddForeignKey
ALTER TABLE "TimelineEntry" ADD CONSTRAINT "TimelineEntry_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementIndex" ADD CONSTRAINT "AgreementIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementAction" ADD CONSTRAINT "AgreementAction_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormatIndex" ADD CONSTRAINT "FormatIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormatMember" ADD CONSTRAINT "FormatMember_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormatMember" ADD CONSTRAINT "FormatMember_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventIndex" ADD CONSTRAINT "EventIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionIndex" ADD CONSTRAINT "PositionIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefingIndex" ADD CONSTRAINT "BriefingIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
