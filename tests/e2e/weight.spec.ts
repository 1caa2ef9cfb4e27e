import { expect, test } from "@playwright/test";

// What a first visit to the list of lots loads, compressed as it travels. The map's code comes only with the map.
const largestJavaScript = 130_000;

test("the first load of the results page is light", async ({ page }) => {
  const scripts: { url: string; bytes: Promise<number> }[] = [];
  page.on("requestfinished", (request) => {
    if (!new URL(request.url()).pathname.endsWith(".js")) return;
    const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize);
    scripts.push({ url: request.url(), bytes });
  });
  await page.goto("/vi/lots", { waitUntil: "networkidle" });
  const sizes = await Promise.all(scripts.map(({ bytes }) => bytes));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`    ${sizes.length} scripts, ${total} bytes compressed`);
  expect(sizes.length).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(largestJavaScript);
  expect(scripts.filter(({ url }) => /map/.test(url))).toEqual([]);
  await expect(page.locator("link[rel=stylesheet]")).toHaveCount(1);
});
