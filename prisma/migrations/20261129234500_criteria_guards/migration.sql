-- One draft a set, and one version in force.
CREATE UNIQUE INDEX "CriteriaVersion_one_draft" ON "CriteriaVersion"("setId") WHERE status = 'draft';
CREATE UNIQUE INDEX "CriteriaVersion_one_published" ON "CriteriaVersion"("setId") WHERE status = 'published';

ALTER TABLE "CriteriaVersion" ADD CONSTRAINT "CriteriaVersion_published_whole"
  CHECK (status = 'draft' OR ("modelHash" IS NOT NULL AND "publishedAt" IS NOT NULL));

-- "From now on it never changes": of what has been published only its place in the row of versions does.
CREATE FUNCTION keep_published_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'draft'
    OR (NEW.model::jsonb, NEW."modelHash", NEW."setId", NEW.number, NEW."publishedAt", NEW."publishedById")
      IS DISTINCT FROM
      (OLD.model::jsonb, OLD."modelHash", OLD."setId", OLD.number, OLD."publishedAt", OLD."publishedById")
  THEN
    RAISE EXCEPTION 'version % of % has been published and does not change', OLD.number, OLD."setId";
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER criteria_published BEFORE UPDATE ON "CriteriaVersion"
  FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION keep_published_criteria();
