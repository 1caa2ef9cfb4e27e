import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

const pages = [
  "",
  "/search?q=an+hiep",
  "/search?q=khong-co-gi-nhu-the-xyz",
  "/lots",
  "/lots?q=phu+thuan&view=table&near=10.3,106.5&within=40",
  "/lots?areaMin=30&powerMin=900000",
  "/lots/kcn-phu-thuan-a1",
  "/lots/kcn-giao-long-a1",
  "/lots/kcn-giao-hoa-a1",
  "/lots/kcn-phu-thuan-a1/pre-score",
  "/lots/kcn-phu-thuan-a1/pre-score?sector=102&currency=VND&landAreaHa=1&registeredCapital=150&workers=60",
  "/lots/kcn-phu-thuan-a1/pre-score?landAreaHa=-1&workers=many",
  "/compare",
  "/compare?lot=kcn-phu-thuan-a1&lot=ccn-tan-thanh-binh-a1&lot=ccn-an-hoa-tay-a1",
  "/compare?zone=kcn-phu-thuan&zone=kcn-giao-long",
  "/zones",
  "/zones?q=giong+trom&kind=cluster",
  "/zones/kcn-phu-thuan",
  "/zones/kcn-giao-long",
  "/zones/ccn-tan-thanh-binh",
  "/infrastructure",
  "/places",
  "/places?q=an+hiep",
  "/places?q=khong-co-gi-nhu-the-xyz",
  "/criteria",
  "/criteria/phu-thuan/1",
  "/programme",
  "/developers",
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

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
/** Both languages together see every page on both screens in both colours. */
const sights = {
  vi: [
    { size: phone, colorScheme: "light" },
    { size: desk, colorScheme: "dark" },
  ],
  en: [
    { size: phone, colorScheme: "dark" },
    { size: desk, colorScheme: "light" },
  ],
} as const;

/** What axe finds against WCAG 2.2 AA, one line a rule. */
async function violations(page: Page): Promise<string[]> {
  // Otherwise each run opens a page of its own to put the frames' answers together; there are no frames here.
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`);
}

for (const lang of ["vi", "en"] as const) {
  for (const path of pages) {
    test(`/${lang}${path} is accessible, fits and keeps to the content policy`, async ({ page }) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize(phone);
      const response = await page.goto(`/${lang}${path}`);
      expect(response?.status()).toBe(200);
      // React's buffers once left them between the bytes of Vietnamese letters.
      expect(await response?.text()).not.toContain("\0");
      await page.waitForLoadState("load");
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page).toHaveTitle(/Bến Đỗ/);
      for (const { size, colorScheme } of sights[lang]) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${size.width} px`).toBeLessThanOrEqual(0);
        expect(await violations(page), `${size.width} px, ${colorScheme}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  }
}

test("an unknown page is a 404 in the page's language", async ({ page }) => {
  const response = await page.goto("/en/no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
