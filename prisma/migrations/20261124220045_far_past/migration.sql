-- Kept: 1 hand-written objects.
-- CreateIndex
CREATE INDEX "Card_publishedFrom_past" ON "Card"("publishedFrom") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "MeetingIndex_publishedFrom_past" ON "MeetingIndex"("publishedFrom") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "ProjectIndex_publishedFrom_past" ON "ProjectIndex"("publishedFrom") WHERE (NOT working);

-- CreateIndex
CREATE INDEX "StatusChange_publishedFrom_past" ON "StatusChange"("publishedFrom") WHERE (NOT working);
