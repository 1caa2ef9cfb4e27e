import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Language } from "~/app/platform/i18n/languages";

type Role = "investor" | "officer" | "planner" | "admin";

function demoPassword(): string {
  const folder = process.env.E2E_DATA_DIR ?? ".data/e2e";
  const secrets = JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8")) as { demoPassword: string };
  return secrets.demoPassword;
}

/** Signs in through the form, as a person would. */
export async function signIn(page: Page, lang: Language, role: Role) {
  await page.goto(`/${lang}/sign-in`);
  await page.locator("input[name=email]").fill(`${role}@ben-do.example`);
  await page.locator("input[name=password]").fill(demoPassword());
  await page.locator("main button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}
