-- Kept: 15 hand-written objects.
-- Written by hand: one text becomes that of the language in whose letters it is, as the code lifts it.
ALTER TABLE "AgreementAction" ALTER COLUMN "city" TYPE JSONB USING CASE
  WHEN "city" ~ '[\u0600-\u06FF]' THEN jsonb_build_object('ur', "city")
  WHEN "city" ~ '[\u0400-\u04FF]' THEN jsonb_build_object('ru', "city")
  WHEN "city" IS NOT NULL THEN jsonb_build_object('en', "city") END;

ALTER TABLE "AgreementIndex" ALTER COLUMN "city" TYPE JSONB USING CASE
  WHEN "city" ~ '[\u0600-\u06FF]' THEN jsonb_build_object('ur', "city")
  WHEN "city" ~ '[\u0400-\u04FF]' THEN jsonb_build_object('ru', "city")
  WHEN "city" IS NOT NULL THEN jsonb_build_object('en', "city") END;

ALTER TABLE "EventIndex" ALTER COLUMN "city" TYPE JSONB USING CASE
  WHEN "city" ~ '[\u0600-\u06FF]' THEN jsonb_build_object('ur', "city")
  WHEN "city" ~ '[\u0400-\u04FF]' THEN jsonb_build_object('ru', "city")
  WHEN "city" IS NOT NULL THEN jsonb_build_object('en', "city") END;

ALTER TABLE "MeetingIndex" ALTER COLUMN "city" TYPE JSONB USING CASE
  WHEN "city" ~ '[\u0600-\u06FF]' THEN jsonb_build_object('ur', "city")
  WHEN "city" ~ '[\u0400-\u04FF]' THEN jsonb_build_object('ru', "city")
  WHEN "city" IS NOT NULL THEN jsonb_build_object('en', "city") END;
