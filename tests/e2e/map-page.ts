import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

export const drawn = (page: Page) => page.locator('[data-ready="true"]');

/** Opens a page with a map and waits until it stands; the answer gathers what the console complains of. */
export async function openMap(page: Page, path: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(path);
  await expect(drawn(page)).toBeVisible({ timeout: 60_000 });
  return complaints;
}
