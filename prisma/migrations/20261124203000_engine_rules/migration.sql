-- Written by hand: what Prisma cannot model.

-- At no instant has a record two published revisions.
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_periods_never_overlap"
  EXCLUDE USING gist ("recordId" WITH =, tstzrange("publishedFrom", "publishedTo") WITH &&)
  WHERE ("publishedFrom" IS NOT NULL);

-- A snapshot is a value. Only redaction, which the owner does, may replace it.
CREATE FUNCTION refuse_new_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('chancery.redacting', true) IS DISTINCT FROM 'yes' THEN
    RAISE EXCEPTION 'a snapshot is immutable (revision %)', OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Revision_snapshot_is_immutable" BEFORE UPDATE OF snapshot, "recordId", number ON "Revision"
  FOR EACH ROW WHEN (NEW.snapshot IS DISTINCT FROM OLD.snapshot OR NEW."recordId" <> OLD."recordId" OR NEW.number <> OLD.number)
  EXECUTE FUNCTION refuse_new_snapshot();

-- No status is published without evidence: a source, a search or a file.
ALTER TABLE "StatusChange" ADD CONSTRAINT "StatusChange_has_evidence"
  CHECK (working OR jsonb_array_length(evidence->'sources') > 0 OR evidence ? 'search' OR evidence ? 'file');

-- A published row has a beginning, a working row has no period.
ALTER TABLE "Card" ADD CONSTRAINT "Card_layers"
  CHECK (working = ("publishedFrom" IS NULL) AND ("publishedTo" IS NULL OR "publishedTo" > "publishedFrom"));

-- The chain begins with sha256('chancery').
INSERT INTO "ChainHead" (id, number, instant, digest)
VALUES (1, 0, '1970-01-01T00:00:00Z', '016f1afacddcbc500c65fc4195b419877800041c0e119afb095a455f659b217f');
