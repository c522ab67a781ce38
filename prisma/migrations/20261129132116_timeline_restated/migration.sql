-- Kept: 15 hand-written objects.
-- Written by hand.
-- As the code derives it where both rows have one period; the rest is filled from the revisions.
UPDATE "TimelineEntry" t SET "what" = 'restated' FROM "StatusChange" s
WHERE t."what" = 'status' AND s."what" = 'restated' AND s."recordId" = t."recordId" AND s."item" = t."item"
  AND s."working" = t."working" AND s."publishedFrom" IS NOT DISTINCT FROM t."publishedFrom"
  AND s."publishedTo" IS NOT DISTINCT FROM t."publishedTo";
