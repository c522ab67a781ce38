-- Kept: 1 hand-written objects.
-- CreateTable
CREATE TABLE "PromiseIndex" (
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
    "text" JSONB NOT NULL,
    "due" TEXT NOT NULL,
    "lower" DATE NOT NULL,
    "upper" DATE NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "PromiseIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QueueEntry" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "item" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "handledAt" TIMESTAMPTZ(3),
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "QueueEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PromiseIndex_recordId_publishedFrom_idx" ON "PromiseIndex"("recordId", "publishedFrom");

-- CreateIndex
CREATE INDEX "PromiseIndex_upper_item_now" ON "PromiseIndex"("upper", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "PromiseIndex_now_key" ON "PromiseIndex"("recordId", "item") WHERE (NOT working AND "publishedTo" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "PromiseIndex_working_key" ON "PromiseIndex"("recordId", "item") WHERE (working);

-- CreateIndex
CREATE INDEX "QueueEntry_createdAt_idx" ON "QueueEntry"("createdAt") WHERE ("handledAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "QueueEntry_type_recordId_item_dueOn_key" ON "QueueEntry"("type", "recordId", "item", "dueOn");

-- AddForeignKey
ALTER TABLE "PromiseIndex" ADD CONSTRAINT "PromiseIndex_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueueEntry" ADD CONSTRAINT "QueueEntry_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
