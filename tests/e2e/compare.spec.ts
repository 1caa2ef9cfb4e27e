import { expect, test } from "@playwright/test";

test("an empty comparison says where what it compares is ticked", async ({ page }) => {
  await page.goto("/en/compare?zone=nope");
  const main = page.getByRole("main");
  await expect(main.getByText("no lot, park or cluster with this code: nope")).toBeVisible();
  await expect(main.getByText("Tick “Compare” on parks and clusters of the register")).toBeVisible();
  await page.goto("/en/compare");
  await expect(main.getByText("Tick “Compare” on lots of the list")).toBeVisible();
});

test("rows fade out at the foot of the table while there are more of them, and only then", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/en/compare?zone=kcn-phu-thuan&zone=kcn-giao-long");
  const frame = page.getByRole("figure");
  const fade = frame.locator("> div");
  const covers = () =>
    fade.evaluate((cover) => {
      const table = cover.parentElement?.querySelector("table");
      return table ? table.getBoundingClientRect().bottom - cover.getBoundingClientRect().top : 0;
    });
  await expect.poll(covers).toBeGreaterThan(20);
  await frame.focus();
  await page.keyboard.press("End");
  await expect.poll(covers).toBeLessThan(1);
});

test("a park pasted among lots leads to the comparison of parks", async ({ page }) => {
  await page.goto("/en/compare?lot=kcn-phu-thuan-a1");
  await page.locator("#add-one").fill(`${new URL(page.url()).origin}/en/zones/kcn-giao-long`);
  await page.locator("#add-one").press("Enter");
  await expect(page.getByText("not a lot: Giao Long Industrial Park")).toBeVisible();
  await page.getByRole("link", { name: "Compare the parks and clusters instead" }).click();
  await expect(page).toHaveURL(/compare\?zone=kcn-giao-long$/);
  await expect(page.getByRole("columnheader", { name: /Giao Long/ })).toBeVisible();
});

test("on an English page what the portal worded itself is English, and Vietnamese names are marked so", async ({
  page,
}) => {
  await page.goto("/en/compare?zone=kcn-phu-thuan&zone=kcn-giao-long");
  const sources = page.getByRole("region", { name: "Sources" });
  await expect(sources).toContainText("[Article on the infrastructure of Phú Thuận Industrial Park]");
  await expect(sources).not.toContainText(/\[(Bài|Trang|Tin|Luận)/);
  await expect(sources.getByText("Báo Đầu tư, baodautu.vn, d70688")).toHaveAttribute("lang", "vi");
  await page.goto("/en/compare?lot=kcn-phu-thuan-a1&lot=kcn-phu-thuan-k3");
  const source = page.getByRole("row", { name: /^Source/ });
  await expect(source).toContainText("Made up for the demonstration");
  await expect(source).not.toContainText("Số liệu");
});

test("the number beside a figure leads to its document", async ({ page }) => {
  await page.goto("/vi/compare?zone=kcn-giao-long&zone=kcn-phu-thuan");
  const area = page.getByRole("row", { name: /Tổng diện tích/ });
  const link = area.getByRole("link").first();
  await expect(link).toHaveAccessibleName(/^Nguồn \d+$/);
  const target = await link.getAttribute("href");
  await expect(page.locator(target ?? "")).toContainText("dautu360.vn");
});
