-- Kept: 15 hand-written objects.
-- AlterTable
ALTER TABLE "Audit" ADD COLUMN     "digest" TEXT,
ADD COLUMN     "number" BIGINT;

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL,
    "digest" TEXT NOT NULL,
    "before" BIGINT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Audit_number_key" ON "Audit"("number");

-- The chain of the audit begins with sha256('chancery'), after what is older than it.
INSERT INTO "AuditHead" (id, number, digest, before)
SELECT 1, 0, '016f1afacddcbc500c65fc4195b419877800041c0e119afb095a455f659b217f', count(*) FROM "Audit";
