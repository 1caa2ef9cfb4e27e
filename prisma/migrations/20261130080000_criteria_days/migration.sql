-- Which places a set holds for: all, those of one kind, or one; and one set for each.
CREATE TYPE "CriteriaScope" AS ENUM ('province', 'kind', 'zone');
ALTER TABLE "CriteriaSet" ADD COLUMN "scope" "CriteriaScope", ADD COLUMN "zoneKind" "ZoneKind";
UPDATE "CriteriaSet"
  SET "scope" = CASE WHEN "zoneId" IS NULL THEN 'province' ELSE 'zone' END::"CriteriaScope";
ALTER TABLE "CriteriaSet" ALTER COLUMN "scope" SET NOT NULL;
ALTER TABLE "CriteriaSet" ADD CONSTRAINT "CriteriaSet_scope_named" CHECK (
  ("scope" = 'kind') = ("zoneKind" IS NOT NULL) AND ("scope" = 'zone') = ("zoneId" IS NOT NULL)
);
DROP INDEX "CriteriaSet_zoneId_key";
CREATE UNIQUE INDEX "CriteriaSet_scope_zoneKind_zoneId_key"
  ON "CriteriaSet"("scope", "zoneKind", "zoneId") NULLS NOT DISTINCT;
ALTER TABLE "CriteriaSet" DROP CONSTRAINT "CriteriaSet_zoneId_fkey";
ALTER TABLE "CriteriaSet" ADD CONSTRAINT "CriteriaSet_zoneId_fkey"
  FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What guarded the stored status goes; what is published stays as it is, hashes included.
DROP TRIGGER criteria_published ON "CriteriaVersion";
DROP FUNCTION keep_published_criteria();
DROP INDEX "CriteriaVersion_one_draft";
DROP INDEX "CriteriaVersion_one_published";
ALTER TABLE "CriteriaVersion" DROP CONSTRAINT "CriteriaVersion_published_whole";

-- The days of what has been published, as the rule until now had them: a version counted from its own day, never before
-- it was published, until a later number counted. What was filed on the day of a publication had seen the version
-- before it, so that one keeps the day.
ALTER TABLE "CriteriaVersion" ADD COLUMN "effectiveFrom" DATE, ADD COLUMN "effectiveTo" DATE;
UPDATE "CriteriaVersion" version SET "effectiveFrom" = greatest(
  (model::jsonb ->> 'effectiveFrom')::date,
  ("publishedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + CASE WHEN EXISTS (
    SELECT 1 FROM "CriteriaVersion" earlier
    WHERE earlier."setId" = version."setId" AND earlier.status <> 'draft' AND earlier.number < version.number
  ) THEN 1 ELSE 0 END
) WHERE status <> 'draft';
UPDATE "CriteriaVersion" version SET "effectiveTo" = greatest("effectiveFrom", (
  SELECT min(later."effectiveFrom") FROM "CriteriaVersion" later
  WHERE later."setId" = version."setId" AND later.number > version.number
)) WHERE status <> 'draft' AND EXISTS (
  SELECT 1 FROM "CriteriaVersion" later
  WHERE later."setId" = version."setId" AND later.number > version.number AND later.status <> 'draft'
);
-- A draft has no day until somebody publishes it, least of all the day of the version it was copied from.
UPDATE "CriteriaVersion" SET "modelHash" = NULL,
  model = CASE WHEN jsonb_exists(model, 'effectiveFrom') THEN jsonb_set(model, '{effectiveFrom}', 'null') ELSE model END
  WHERE status = 'draft';

ALTER TABLE "CriteriaVersion" DROP COLUMN "status";
DROP TYPE "CriteriaStatus";

-- One draft a set. A published version is whole, and never begins before the day on which it was published.
CREATE UNIQUE INDEX "CriteriaVersion_one_draft" ON "CriteriaVersion"("setId") WHERE "publishedAt" IS NULL;
ALTER TABLE "CriteriaVersion"
  ADD CONSTRAINT "CriteriaVersion_published_whole"
    CHECK (num_nonnulls("publishedAt", "modelHash", "effectiveFrom") IN (0, 3)),
  ADD CONSTRAINT "CriteriaVersion_not_before_published"
    CHECK ("effectiveFrom" >= ("publishedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date),
  ADD CONSTRAINT "CriteriaVersion_days_in_order" CHECK ("effectiveTo" >= "effectiveFrom");

-- One version of a set on a day.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "CriteriaVersion" ADD CONSTRAINT "CriteriaVersion_one_a_day"
  EXCLUDE USING gist ("setId" WITH =, daterange("effectiveFrom", "effectiveTo") WITH &&)
  WHERE ("publishedAt" IS NOT NULL);

-- "From now on it never changes": a published version is never deleted, and of all it says only the day on which it
-- ends may be set, to a day yet to come.
CREATE FUNCTION keep_published_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  movable CONSTANT text[] := '{effectiveTo,updatedAt}';
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - movable = to_jsonb(OLD) - movable AND (
    NEW."effectiveTo" IS NOT DISTINCT FROM OLD."effectiveTo"
    OR (
      NEW."effectiveTo" > (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      AND (OLD."effectiveTo" IS NULL OR NEW."effectiveTo" < OLD."effectiveTo")
    )
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'version % of % has been published and does not change', OLD.number, OLD."setId";
END $$;

CREATE TRIGGER criteria_published BEFORE UPDATE OR DELETE ON "CriteriaVersion"
  FOR EACH ROW WHEN (OLD."publishedAt" IS NOT NULL) EXECUTE FUNCTION keep_published_criteria();

-- It ends only where another begins. Looked at when a transaction ends: the one ends before the other is published.
CREATE FUNCTION end_with_successor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "CriteriaVersion"
    WHERE "setId" = NEW."setId" AND "publishedAt" IS NOT NULL AND "effectiveFrom" = NEW."effectiveTo"
  ) THEN
    RAISE EXCEPTION 'version % of % has been published and ends only where another begins', NEW.number, NEW."setId";
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER criteria_succeeded AFTER UPDATE ON "CriteriaVersion" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."effectiveTo" IS NOT NULL AND NEW."effectiveTo" IS DISTINCT FROM OLD."effectiveTo")
  EXECUTE FUNCTION end_with_successor();

-- Nor do the places change for which it was published.
CREATE FUNCTION keep_published_scope() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW."scope", NEW."zoneKind", NEW."zoneId")
      IS DISTINCT FROM (OLD.id, OLD."scope", OLD."zoneKind", OLD."zoneId")
    AND EXISTS (SELECT 1 FROM "CriteriaVersion" WHERE "setId" = OLD.id AND "publishedAt" IS NOT NULL)
  THEN
    RAISE EXCEPTION 'criteria of % have been published, and whom they are for does not change', OLD.id;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER criteria_scope BEFORE UPDATE ON "CriteriaSet"
  FOR EACH ROW EXECUTE FUNCTION keep_published_scope();
