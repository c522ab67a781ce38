-- Kept: 15 hand-written objects.
-- CreateTable
CREATE TABLE "AnsweredRequest" (
    "id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnsweredRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AnsweredRequest_at_idx" ON "AnsweredRequest"("at");
