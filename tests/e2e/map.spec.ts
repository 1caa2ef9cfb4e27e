import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { softwareGraphics } from "../setup/chromium";
import { drawn, openMap } from "./map-page";

// A map is drawn by WebGL: in software, where there is no graphics card.
test.use({ launchOptions: softwareGraphics() });
test.describe.configure({ timeout: 120_000 });

test("the map stands beside its list and opens a lot's card from the keyboard", async ({ page }) => {
  const complaints = await openMap(page, "/vi/lots?view=map&q=phu+thuan");
  const list = page.locator("#map-list");
  await expect(list.getByRole("heading", { name: /trên tổng số 80/ })).toBeVisible();
  const show = list.getByRole("button", { name: /^Chỉ lô A3, .+ trên bản đồ$/ });
  await show.focus();
  await page.keyboard.press("Enter");
  const card = page.locator("article[data-lot='kcn-phu-thuan-a3']");
  await expect(card.getByRole("link", { name: "Lô A3" })).toBeFocused();
  await expect(card).toContainText("KCN Phú Thuận");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(show).toBeFocused();
  expect(complaints).toEqual([]);
});

test("a lot under the pointer tells of itself, and its card leads to its page", async ({ page }) => {
  await openMap(page, "/en/lots?view=map&zone=ccn-binh-thoi");
  await page
    .locator("#map-list")
    .getByRole("button", { name: /^Point at lot A1, .+ on the map$/ })
    .click();
  await page.getByRole("button", { name: "Close the card" }).click();
  // The lot that was asked for now lies in the middle of the map.
  const canvas = page.locator("canvas.maplibregl-canvas");
  await expect(async () => {
    const box = await canvas.boundingBox();
    const middle = { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 };
    await canvas.click({ position: middle, timeout: 2_000 });
    await expect(page.locator("article[data-lot='ccn-binh-thoi-a1']")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await page.locator("article[data-lot]").getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/lots\/ccn-binh-thoi-a1$/);
});

test("searching the area narrows the result; without a move there is nothing to search", async ({ page }) => {
  await openMap(page, "/vi/lots?view=map");
  const here = page.getByRole("link", { name: "Tìm trong vùng này" });
  await expect(here).toBeHidden();
  const nearer = page.getByRole("button", { name: "Phóng to" });
  for (let steps = 0; steps < 2; steps += 1) await nearer.click();
  await here.click();
  await expect(page).toHaveURL(/bbox=/);
  await expect(page).toHaveURL(/view=map/);
  const heading = page.locator("#map-list").getByRole("heading");
  await expect(heading).not.toHaveText(/trên tổng số 334/);
  await page.getByRole("link", { name: "Tìm khắp nơi" }).click();
  await expect(heading).toHaveText(/trên tổng số 334/);
});

test("a circle is typed, or clicked, and finds the lots inside", async ({ page }) => {
  await openMap(page, "/en/lots?view=map");
  await page.getByRole("button", { name: "Draw a circle" }).click();
  const apply = page.getByRole("button", { name: "Search in the circle" });
  await expect(apply).toBeDisabled();
  await page.locator("canvas.maplibregl-canvas").click({ position: { x: 120, y: 160 } });
  await expect(page.getByLabel("Latitude")).toHaveValue(/^1?\d\.\d+$/);
  await page.getByLabel("Latitude").fill("10.2745");
  await page.getByLabel("Longitude").fill("106.478");
  await page.getByLabel("Radius").fill("3");
  await page.getByLabel("Radius").press("Enter");
  await expect(page).toHaveURL(/near=10\.2745%2C106\.478&within=3/);
  await expect(page.locator("#map-list").getByRole("heading")).toHaveText(/of 80$/);
});

test("layers are switched on the map as it stands, and the link passes them on", async ({
  page,
  browser,
}) => {
  await openMap(page, "/vi/lots?view=map&status=ready");
  await page.getByRole("checkbox", { name: "Tên nơi cũ" }).check();
  await page.getByRole("checkbox", { name: "Đường, cầu" }).uncheck();
  await expect(page).toHaveURL(/[?&]layers=ports%2Cplaces(&|$)/);
  await expect(drawn(page)).toBeVisible();
  const fresh = await (await browser.newContext()).newPage();
  await openMap(fresh, page.url());
  await expect(fresh.getByRole("checkbox", { name: "Tên nơi cũ" })).toBeChecked();
  await expect(fresh.getByRole("checkbox", { name: "Đường, cầu" })).not.toBeChecked();
  await fresh.context().close();
  await page.goBack();
  await expect(page).not.toHaveURL(/layers/);
});

test("boundaries of today and of before are there to be switched on, explained, dated and with their source", async ({
  page,
}) => {
  const boundaries = page.waitForResponse((response) => response.url().endsWith("/map/boundaries.geojson"));
  const complaints = await openMap(page, "/en/lots?view=map");
  expect((await boundaries).status()).toBe(200);
  for (const name of ["Commune boundaries", "Old districts"]) {
    await page.getByRole("checkbox", { name }).check();
  }
  await expect(page.locator("#map-legend")).toContainText("District, city until 30 June 2025");
  await expect(page.getByText("the line inside it has not been published")).toBeVisible();
  await expect(page.getByText("vietnam-3d-map (MIT)")).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const scheme of ["light", "dark"] as const) {
  test(`the map and its list are accessible (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openMap(page, "/vi/lots?view=map&zone=kcn-phu-thuan");
    await page.locator("#map-list").getByRole("button").first().click();
    await page.getByRole("button", { name: "Vẽ vòng tròn" }).click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`),
    ).toEqual([]);
  });
}

test("without WebGL the reader is told so and has the list", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function get(this: HTMLCanvasElement, ...given: unknown[]) {
      return String(given[0]).startsWith("webgl") ? null : Reflect.apply(original, this, given);
    } as typeof original;
  });
  await page.goto("/en/lots?view=map&q=phu+thuan");
  await expect(page.getByText("This browser cannot draw the map")).toBeVisible();
  await expect(page.locator("#map-list").getByRole("link", { name: "Lot A1", exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the map's address shows the list, and infrastructure reads whole", async ({ page }) => {
    await page.goto("/vi/lots?view=map&q=phu+thuan");
    const lot = page.locator("main a[href*='/lots/kcn-phu-thuan']").first();
    const [told, listed] = [
      await page.locator("main noscript p").first().boundingBox(),
      await lot.boundingBox(),
    ];
    expect(told?.y).toBeLessThan(listed?.y ?? 0);
    await expect(page.getByText("Đang vẽ bản đồ")).toBeHidden();
    await page.goto("/vi/infrastructure#xlnt-phu-thuan");
    const entry = page.locator("#xlnt-phu-thuan");
    await expect(entry).toContainText("15.000 m³/ngày đêm");
    await expect(entry).toContainText("cần kiểm tra lại");
    await entry.getByRole("link", { name: "KCN Phú Thuận" }).click();
    await expect(page).toHaveURL(/\/vi\/zones\/kcn-phu-thuan$/);
  });
});
