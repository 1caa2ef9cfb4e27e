import { expect, inject, test } from "vitest";
import { applyMigrations, missingMigration } from "~/server/database/migrations";

const { DATABASE_URL } = inject("connections");

test("the migrations lead to exactly the schema", async () => {
  expect(await missingMigration(DATABASE_URL)).toBeNull();
});

test("migrating a migrated database changes nothing", async () => {
  expect(await applyMigrations(process.env.DATABASE_URL ?? "")).toEqual([]);
});
