import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const pages = [
  "",
  "/lots",
  "/lots?q=phu+thuan",
  "/lots?q=khong-co-gi-nhu-the-xyz",
  "/lots/kcn-phu-thuan-a1",
  "/zones",
  "/zones/kcn-phu-thuan",
  "/zones/kcn-giao-long",
  "/criteria",
  "/criteria/phu-thuan/1",
  "/infrastructure",
  "/programme",
  "/about",
  "/saved",
  "/saved/new?search=kind%3Dpark",
  "/saved/new?lot=kcn-phu-thuan-a1",
  "/alerts/requested",
  "/lots/kcn-phu-thuan-a1/ask",
  "/zones/kcn-phu-thuan/ask",
  "/sign-in",
  "/register",
];

for (const lang of ["vi", "en"] as const) {
  for (const path of pages) {
    for (const scheme of ["light", "dark"] as const) {
      test(`/${lang}${path} (${scheme}) is accessible, fits and keeps to the content policy`, async ({
        page,
      }) => {
        const complaints: string[] = [];
        page.on("console", (message) => {
          if (message.type() === "error") complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(String(error)));
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        const response = await page.goto(`/${lang}${path}`);
        expect(response?.status()).toBe(200);
        await page.waitForLoadState("load");
        await expect(page.locator("h1")).toHaveCount(1);
        await expect(page).toHaveTitle(/Bến Đỗ/);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`),
        ).toEqual([]);
        expect(complaints).toEqual([]);
      });
    }
  }
}

test("an unknown page is a 404 in the page's language", async ({ page }) => {
  const response = await page.goto("/en/no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
