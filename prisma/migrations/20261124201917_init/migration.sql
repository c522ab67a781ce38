-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "byline" TEXT,
    "passwordHash" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "dossierId" UUID,
    "locales" TEXT[],

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "dossierId" UUID,
    "locales" TEXT[],
    "invitedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Watch" (
    "accountId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("accountId","recordId")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "setNumber" BIGINT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChainHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL,
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "ChainHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeSet" (
    "number" BIGINT NOT NULL,
    "instant" TIMESTAMPTZ(3) NOT NULL,
    "previous" TEXT NOT NULL,
    "root" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "actorId" UUID,
    "tags" TEXT[],

    CONSTRAINT "ChangeSet_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "ChangeEvent" (
    "id" UUID NOT NULL,
    "setNumber" BIGINT NOT NULL,
    "recordId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "note" TEXT,
    "dossiers" UUID[],
    "title" JSONB NOT NULL,
    "revisionId" UUID,
    "paths" JSONB NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "ChangeEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "accountId" UUID,
    "action" TEXT NOT NULL,
    "recordId" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Listener" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "appliedSet" BIGINT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Listener_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Card" (
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
    "slug" TEXT NOT NULL,
    "dossiers" UUID[],
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "names" TEXT[],
    "search" TEXT NOT NULL,
    "titleSort" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3),
    "nextReview" DATE,

    CONSTRAINT "Card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reference" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "path" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "statedId" UUID NOT NULL,
    "targetId" UUID NOT NULL,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "path" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "side" TEXT,
    "actorId" UUID,
    "actorStatedId" UUID,
    "rank" TEXT NOT NULL,
    "reported" TEXT,
    "dossiers" UUID[],

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DossierSide" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "side" TEXT NOT NULL,
    "actorId" UUID NOT NULL,
    "actorStatedId" UUID NOT NULL,
    "lower" DATE,
    "upper" DATE,

    CONSTRAINT "DossierSide_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActorIndex" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "type" TEXT NOT NULL,
    "country" TEXT,

    CONSTRAINT "ActorIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "title" JSONB NOT NULL,
    "ofId" UUID,
    "ofStatedId" UUID,
    "level" TEXT,
    "date" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceIndex" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "type" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "address" TEXT,
    "date" TEXT,
    "lower" DATE,
    "upper" DATE,
    "language" TEXT,
    "reliability" TEXT,

    CONSTRAINT "SourceIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectIndex" (
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
    "status" TEXT NOT NULL,
    "statusDate" TEXT,
    "statusLower" DATE,
    "statusUpper" DATE,
    "sector" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "health" TEXT NOT NULL,
    "checked" DATE,
    "counted" BOOLEAN NOT NULL,

    CONSTRAINT "ProjectIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatusChange" (
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
    "from" TEXT,
    "to" TEXT,
    "date" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "reason" TEXT,
    "note" JSONB,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "StatusChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingIndex" (
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
    "state" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "levelA" TEXT,
    "levelB" TEXT,
    "date" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "city" TEXT,
    "country" TEXT,
    "hostId" UUID,
    "hostStatedId" UUID,
    "hostSide" TEXT,
    "sessionOfId" UUID,
    "sessionOfStatedId" UUID,
    "ordinal" INTEGER,
    "sideline" BOOLEAN NOT NULL,

    CONSTRAINT "MeetingIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" BIGSERIAL NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "working" BOOLEAN NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "appearedAt" TIMESTAMPTZ(3),
    "firstRevision" INTEGER,
    "lastRevision" INTEGER,
    "actorId" UUID NOT NULL,
    "actorStatedId" UUID NOT NULL,
    "side" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesIndex" (
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
    "reporterId" UUID,
    "reporterStatedId" UUID,
    "reporterSide" TEXT,
    "compilerId" UUID NOT NULL,
    "compilerStatedId" UUID NOT NULL,
    "partnerId" UUID,
    "partnerStatedId" UUID,
    "flow" TEXT NOT NULL,
    "commodity" TEXT NOT NULL,
    "frequency" TEXT NOT NULL,
    "periodType" TEXT NOT NULL,
    "valuation" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "SeriesIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
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
    "period" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "value" DECIMAL(24,6),
    "valueTo" DECIMAL(24,6),
    "qualifier" TEXT NOT NULL,
    "flags" TEXT[],
    "releasedOn" TEXT,
    "vintages" INTEGER NOT NULL,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Record" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "mergedIntoId" UUID,

    CONSTRAINT "Record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "baseId" UUID,
    "state" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "note" TEXT,
    "origin" TEXT NOT NULL,
    "restoredFrom" INTEGER,
    "classes" JSONB NOT NULL DEFAULT '{}',
    "confirmed" JSONB NOT NULL DEFAULT '[]',
    "authorId" UUID,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "scheduledFor" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedFrom" TIMESTAMPTZ(3),
    "publishedTo" TIMESTAMPTZ(3),
    "reconstructed" BOOLEAN NOT NULL DEFAULT false,
    "setNumber" BIGINT,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),
    "setNumber" BIGINT NOT NULL,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Merge" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "intoId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),
    "setNumber" BIGINT NOT NULL,

    CONSTRAINT "Merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingCopy" (
    "recordId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "baseId" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkingCopy_pkey" PRIMARY KEY ("recordId","accountId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "Grant_accountId_idx" ON "Grant"("accountId");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Watch_recordId_idx" ON "Watch"("recordId");

-- CreateIndex
CREATE INDEX "Notice_accountId_createdAt_idx" ON "Notice"("accountId", "createdAt");

-- CreateIndex
CREATE INDEX "Notice_recordId_idx" ON "Notice"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_accountId_eventId_key" ON "Notice"("accountId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "ChangeSet_instant_key" ON "ChangeSet"("instant");

-- CreateIndex
CREATE INDEX "ChangeEvent_setNumber_idx" ON "ChangeEvent"("setNumber");

-- CreateIndex
CREATE INDEX "ChangeEvent_recordId_setNumber_idx" ON "ChangeEvent"("recordId", "setNumber");

-- CreateIndex
CREATE INDEX "ChangeEvent_dossiers_idx" ON "ChangeEvent" USING GIN ("dossiers");

-- CreateIndex
CREATE INDEX "Audit_at_idx" ON "Audit"("at");

-- CreateIndex
CREATE INDEX "Audit_recordId_idx" ON "Audit"("recordId");

-- CreateIndex
CREATE INDEX "Card_recordId_publishedFrom_idx" ON "Card"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "Card_search_idx" ON "Card" USING GIN ("search" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Card_kind_titleSort_recordId_now" ON "Card"("kind", "titleSort", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "Card_kind_titleSort_recordId_working" ON "Card"("kind", "titleSort", "recordId") WHERE (working);

-- CreateIndex
CREATE INDEX "Card_kind_savedAt_recordId_now" ON "Card"("kind", "savedAt", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "Card_kind_savedAt_recordId_working" ON "Card"("kind", "savedAt", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "Card_now_key" ON "Card"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Card_working_key" ON "Card"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "Reference_recordId_publishedFrom_idx" ON "Reference"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "Reference_targetId_role_now" ON "Reference"("targetId", "role") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "Reference_targetId_role_working" ON "Reference"("targetId", "role") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "Reference_now_key" ON "Reference"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Reference_working_key" ON "Reference"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "Claim_recordId_publishedFrom_idx" ON "Claim"("recordId", "publishedFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_now_key" ON "Claim"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Claim_working_key" ON "Claim"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "DossierSide_recordId_publishedFrom_idx" ON "DossierSide"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "DossierSide_actorId_now" ON "DossierSide"("actorId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "DossierSide_actorId_working" ON "DossierSide"("actorId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "DossierSide_now_key" ON "DossierSide"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "DossierSide_working_key" ON "DossierSide"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "ActorIndex_recordId_publishedFrom_idx" ON "ActorIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "ActorIndex_type_recordId_now" ON "ActorIndex"("type", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "ActorIndex_type_recordId_working" ON "ActorIndex"("type", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "ActorIndex_now_key" ON "ActorIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "ActorIndex_working_key" ON "ActorIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "Office_recordId_publishedFrom_idx" ON "Office"("recordId", "publishedFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Office_now_key" ON "Office"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Office_working_key" ON "Office"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "SourceIndex_recordId_publishedFrom_idx" ON "SourceIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "SourceIndex_lower_recordId_now" ON "SourceIndex"("lower", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "SourceIndex_lower_recordId_working" ON "SourceIndex"("lower", "recordId") WHERE (working);

-- CreateIndex
CREATE INDEX "SourceIndex_address_now" ON "SourceIndex"("address") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "SourceIndex_address_working" ON "SourceIndex"("address") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "SourceIndex_now_key" ON "SourceIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "SourceIndex_working_key" ON "SourceIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "ProjectIndex_recordId_publishedFrom_idx" ON "ProjectIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "ProjectIndex_statusLower_recordId_now" ON "ProjectIndex"("statusLower", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "ProjectIndex_statusLower_recordId_working" ON "ProjectIndex"("statusLower", "recordId") WHERE (working);

-- CreateIndex
CREATE INDEX "ProjectIndex_status_recordId_now" ON "ProjectIndex"("status", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "ProjectIndex_status_recordId_working" ON "ProjectIndex"("status", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "ProjectIndex_now_key" ON "ProjectIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "ProjectIndex_working_key" ON "ProjectIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "StatusChange_recordId_publishedFrom_idx" ON "StatusChange"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "StatusChange_lower_item_now" ON "StatusChange"("lower", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "StatusChange_lower_item_working" ON "StatusChange"("lower", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "StatusChange_appearedAt_item_now" ON "StatusChange"("appearedAt", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "StatusChange_appearedAt_item_working" ON "StatusChange"("appearedAt", "item") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "StatusChange_now_key" ON "StatusChange"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "StatusChange_working_key" ON "StatusChange"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "MeetingIndex_recordId_publishedFrom_idx" ON "MeetingIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "MeetingIndex_lower_recordId_now" ON "MeetingIndex"("lower", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "MeetingIndex_lower_recordId_working" ON "MeetingIndex"("lower", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "MeetingIndex_now_key" ON "MeetingIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "MeetingIndex_working_key" ON "MeetingIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "Participant_recordId_publishedFrom_idx" ON "Participant"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "Participant_actorId_now" ON "Participant"("actorId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "Participant_actorId_working" ON "Participant"("actorId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "Participant_now_key" ON "Participant"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Participant_working_key" ON "Participant"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "SeriesIndex_recordId_publishedFrom_idx" ON "SeriesIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "SeriesIndex_flow_recordId_now" ON "SeriesIndex"("flow", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "SeriesIndex_flow_recordId_working" ON "SeriesIndex"("flow", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "SeriesIndex_now_key" ON "SeriesIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "SeriesIndex_working_key" ON "SeriesIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "Observation_recordId_publishedFrom_idx" ON "Observation"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "Observation_lower_recordId_now" ON "Observation"("lower", "recordId") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE INDEX "Observation_lower_recordId_working" ON "Observation"("lower", "recordId") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "Observation_now_key" ON "Observation"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Observation_working_key" ON "Observation"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE UNIQUE INDEX "Record_kind_slug_key" ON "Record"("kind", "slug");

-- CreateIndex
CREATE INDEX "FormerSlug_recordId_idx" ON "FormerSlug"("recordId");

-- CreateIndex
CREATE INDEX "Revision_recordId_publishedFrom_idx" ON "Revision"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "Revision_baseId_idx" ON "Revision"("baseId");

-- CreateIndex
CREATE INDEX "Revision_scheduledFor_idx" ON "Revision"("scheduledFor") WHERE (state = 'scheduled');

-- CreateIndex
CREATE INDEX "Revision_state_idx" ON "Revision"("state") WHERE (state in ('draft', 'in_review', 'approved', 'scheduled'));

-- CreateIndex
CREATE UNIQUE INDEX "Revision_recordId_number_key" ON "Revision"("recordId", "number");

-- CreateIndex
CREATE INDEX "Withdrawal_recordId_from_idx" ON "Withdrawal"("recordId", "from");

-- CreateIndex
CREATE INDEX "Merge_recordId_idx" ON "Merge"("recordId");

-- CreateIndex
CREATE INDEX "Merge_intoId_idx" ON "Merge"("intoId");

-- CreateIndex
CREATE INDEX "WorkingCopy_accountId_idx" ON "WorkingCopy"("accountId");

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeEvent" ADD CONSTRAINT "ChangeEvent_setNumber_fkey" FOREIGN KEY ("setNumber") REFERENCES "ChangeSet"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeEvent" ADD CONSTRAINT "ChangeEvent_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_statedId_fkey" FOREIGN KEY ("statedId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierSide" ADD CONSTRAINT "DossierSide_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierSide" ADD CONSTRAINT "DossierSide_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorIndex" ADD CONSTRAINT "ActorIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceIndex" ADD CONSTRAINT "SourceIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectIndex" ADD CONSTRAINT "ProjectIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusChange" ADD CONSTRAINT "StatusChange_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingIndex" ADD CONSTRAINT "MeetingIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesIndex" ADD CONSTRAINT "SeriesIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Record" ADD CONSTRAINT "Record_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Record"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_baseId_fkey" FOREIGN KEY ("baseId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
