import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { softwareGraphics } from "../setup/chromium";
import { openMap } from "./map-page";

test.use({ launchOptions: softwareGraphics() });
test.describe.configure({ timeout: 120_000 });

/** Where the map stands after its reader has been led to something. */
async function middle(page: Page) {
  const canvas = page.locator("canvas.maplibregl-canvas");
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

async function restAt(page: Page, { x, y }: { x: number; y: number }) {
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
}

test("a zone without lots is listed, shown, and tells of itself", async ({ page }) => {
  await openMap(page, "/en/lots?view=map");
  const list = page.locator("#map-list");
  await list.getByText(/zones in view/).click();
  const row = list.getByRole("listitem").filter({ hasText: "Phú Hưng Industrial Cluster" });
  await expect(row).toContainText(/On the plan|Land clearance|construction|Operating|Suspended/);
  await row.getByRole("button", { name: "Point at Phú Hưng Industrial Cluster on the map" }).press("Enter");
  const card = page.locator("article[data-zone='ccn-phu-hung']");
  await expect(card.getByRole("link", { name: "Phú Hưng Industrial Cluster" })).toBeFocused();
  await expect(card).toContainText("Occupancy");
  await expect(card).toContainText("Lots ready");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(async () => {
    const place = await middle(page);
    await restAt(page, place);
    await expect(card).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await page.mouse.down();
  await page.mouse.up();
  await card.getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/zones\/ccn-phu-hung$/);
});

test("infrastructure tells its state and when it is due", async ({ page }) => {
  await openMap(page, "/en/lots?view=map");
  const list = page.locator("#map-list");
  await list.getByText(/infrastructure in view/).click();
  await list.getByRole("button", { name: "Point at Giao Long river port on the map" }).press("Enter");
  const card = page.locator("article[data-infrastructure='cang-giao-long']");
  await expect(card.getByRole("link", { name: "Giao Long river port" })).toBeFocused();
  await expect(card).toContainText("Operating");
  await page.keyboard.press("Escape");
  await expect(async () => {
    await restAt(page, await middle(page));
    await expect(card).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
});

test("Escape puts away the card of what the pointer rests on", async ({ page }) => {
  await openMap(page, "/en/lots?view=map&zone=ccn-binh-thoi");
  await page
    .locator("#map-list")
    .getByRole("button", { name: /^Point at lot A1, .+ on the map$/ })
    .click();
  await page.getByRole("button", { name: "Close the card" }).click();
  const card = page.locator("article[data-lot='ccn-binh-thoi-a1']");
  await expect(card).toBeHidden();
  await expect(async () => {
    await restAt(page, await middle(page));
    await expect(card).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});
