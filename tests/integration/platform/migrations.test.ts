import { expect, test } from "vitest";
import { applyMigrations, missingMigration } from "~/server/database/migrations";

const database = process.env.DATABASE_URL ?? "";

test("the migrations lead to exactly the schema", async () => {
  expect(await missingMigration(database)).toBeNull();
});

test("migrating a migrated database changes nothing", async () => {
  expect(await applyMigrations(database)).toEqual([]);
});
