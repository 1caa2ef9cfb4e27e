import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

/** Presses Tab until the wished element has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let steps = 0; steps < 150; steps++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wished) => document.activeElement?.matches(wished) ?? false, selector)) return;
  }
  throw new Error(`The Tab key never reaches ${selector}`);
}

test("the keyboard alone is enough", async ({ page }) => {
  const picks = page.locator("input[type=checkbox][name=lot]");
  await page.goto("/en/lots");
  await tabTo(page, "#lot-words");
  await page.keyboard.type("mo cay bac");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=mo/);
  await tabTo(page, "input[name=status][value=ready]");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/status=ready/);
  await expect(picks.first()).toBeVisible();
  await tabTo(page, "input[name=lot]");
  await page.keyboard.press("Space");
  await expect(picks.first()).toBeChecked();
  await tabTo(page, "input[name=lot]");
  await page.keyboard.press("Space");
  await expect(page.getByRole("link", { name: "Compare (2)" })).toBeVisible();
  await tabTo(page, "a[href*='/compare?']");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/compare\?lot=[\w-]+&lot=[\w-]+/);
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(2);
});
