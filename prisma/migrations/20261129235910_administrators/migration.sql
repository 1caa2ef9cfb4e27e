-- AlterTable
ALTER TABLE "User" ADD COLUMN     "illustrative" BOOLEAN NOT NULL DEFAULT false;

-- The demonstration's accounts of portals that are there already.
UPDATE "User" SET illustrative = true
WHERE id::text LIKE '019a0000-0000-7000-8000-%' AND email LIKE '%@ben-do.example';

-- Once there is an administrator there always is one: accounts of the demonstration do not count for a real one.
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Of two transactions that take one each, the second waits here and then sees the first.
  PERFORM pg_advisory_xact_lock(hashtext('administrators'));
  IF NOT EXISTS (SELECT FROM "User" WHERE role = 'admin' AND (OLD.illustrative OR NOT illustrative)) THEN
    RAISE EXCEPTION 'the last administrator stays one';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER administrator_left AFTER UPDATE OF role, illustrative OR DELETE ON "User"
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.role = 'admin') EXECUTE FUNCTION keep_an_administrator();
