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
