import { expect, test } from "@playwright/test";
import { softwareGraphics } from "../setup/chromium";
import { drawn, openMap } from "./map-page";

test.use({
  launchOptions: softwareGraphics(),
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
});
test.describe.configure({ timeout: 120_000 });

const canvas = "canvas.maplibregl-canvas";

test("the card stands below the map and covers none of it", async ({ page }) => {
  await page.goto("/vi/lots/kcn-phu-thuan-a1");
  await page.getByRole("button", { name: "Xem trên bản đồ" }).click();
  await expect(drawn(page)).toBeVisible({ timeout: 60_000 });
  const card = await page.locator("article[data-lot='kcn-phu-thuan-a1']").boundingBox();
  const map = await page.locator(canvas).boundingBox();
  expect(card?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
});

test("a row's pin brings the map into view with the card, and closing leads back to the row", async ({
  page,
}) => {
  await openMap(page, "/en/lots?view=map&zone=ccn-binh-thoi");
  const show = page.locator("#map-list").getByRole("button", { name: /^Point at lot B4, .+ on the map$/ });
  await show.tap();
  const card = page.locator("article[data-lot='ccn-binh-thoi-b4']");
  await expect(card.getByRole("link", { name: "Lot B4" })).toBeFocused();
  await expect(page.locator(canvas)).toBeInViewport({ ratio: 0.99 });
  await expect(card).toBeInViewport({ ratio: 0.99 });
  await card.getByRole("button", { name: "Close the card" }).tap();
  await expect(show).toBeFocused();
  await expect(show).toBeInViewport();
});

test("the legend folds, below the map and before the list", async ({ page }) => {
  await openMap(page, "/en/lots?view=map&zone=ccn-binh-thoi");
  const legend = page.locator("summary", { hasText: "Legend" });
  const entry = page.getByText("Road to come", { exact: true });
  await expect(entry).toBeHidden();
  await legend.tap();
  await expect(entry).toBeVisible();
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  expect(await top("#map-legend")).toBeGreaterThan(await top(canvas));
  expect(await top("#map-legend")).toBeLessThan(await top("#map-list"));
});
