import { expect, test } from "@playwright/test";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("what is coming nearby reads whole, with its due date and source", async ({ page }) => {
    await page.goto("/en/zones/kcn-phu-thuan");
    const coming = page.getByRole("figure", { name: "Infrastructure to come, nearest first" });
    const row = coming.getByRole("row").filter({ hasText: "Phú Thuận inland wharf" });
    await row.scrollIntoViewIfNeeded();
    await expect(row.getByText("Q4 2028")).toBeInViewport({ ratio: 1 });
    await expect(row.getByText(/^Source:/)).toBeInViewport({ ratio: 1 });
    expect((await row.boundingBox())?.height).toBeLessThan(230);
  });

  for (const [path, name] of [
    ["/en/zones/kcn-phu-thuan", "Connections"],
    ["/en/zones/kcn-phu-thuan", "Papers"],
    ["/vi/lots/kcn-phu-thuan-a1", "Lô giáp ranh"],
    ["/vi/lots/kcn-phu-thuan-a1", "Lô tương tự"],
  ] as const) {
    test(`the table "${name}" is as wide as the screen allows`, async ({ page }) => {
      await page.goto(path);
      const table = page.getByRole("figure", { name, exact: true });
      await expect(table).toBeVisible();
      const hidden = await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(hidden).toBeLessThanOrEqual(0);
    });
  }
});

test("the figures on a zone's land take the width of the page", async ({ page }) => {
  await page.goto("/en/zones/kcn-phu-thuan");
  const land = page.getByRole("region", { name: "Land and occupancy" });
  const figures = land.getByRole("region", { name: "Area and occupancy" });
  const width = async (part: typeof land) => (await part.boundingBox())?.width;
  expect(await width(figures)).toBe(await width(land));
});

test("the way here ends with a name, not with a stroke", async ({ page }) => {
  await page.goto("/en/zones/kcn-phu-thuan");
  const last = page.getByRole("navigation", { name: "Where you are" }).getByRole("listitem").last();
  expect(await last.evaluate((step) => getComputedStyle(step, "::after").content)).toBe("none");
});

test("no zone is 0 km from what stands in it or beside it", async ({ page }) => {
  await page.goto("/en/infrastructure");
  await expect(page.locator("#vung-dua-tap-trung")).toContainText("at the site");
  await expect(page.getByText("0 km", { exact: true })).toHaveCount(0);
});
