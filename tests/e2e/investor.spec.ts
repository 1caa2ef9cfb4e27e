import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { softwareGraphics } from "../setup/chromium";

// What an investor does who used to telephone: find, see, compare, take away.
test.use({ launchOptions: softwareGraphics() });
test.describe.configure({ timeout: 120_000 });

const words = {
  vi: {
    map: "Bản đồ",
    list: "Danh sách",
    compare: /^So sánh \(2\)$/,
    ticked: "So sánh các lô đã đánh dấu",
    next: "Sang trang sau, giữ các lô đã đánh dấu",
    apply: "Áp dụng bộ lọc",
  },
  en: {
    map: "Map",
    list: "List",
    compare: /^Compare \(2\)$/,
    ticked: "Compare the ticked lots",
    next: "Next page, keeping what is ticked",
    apply: "Apply filters",
  },
} as const;
const languages = ["vi", "en"] as const;

const count = (page: Page) => page.getByRole("status").locator("strong").first();
const picks = (page: Page) => page.locator("input[type=checkbox][name=lot]");

/** The filters are folded away on narrow screens. */
async function openFilters(page: Page) {
  const toggle = page.locator("details[data-filters] > summary");
  if (await toggle.isVisible()) await toggle.click();
}

async function expectTwoCompared(page: Page) {
  await expect(page).toHaveURL(/\/compare\?lot=[\w-]+&lot=[\w-]+/);
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(2);
}

for (const lang of languages) {
  test(`from an old district's name to a shared comparison (${lang})`, async ({ page, browser }) => {
    const { map, list, compare } = words[lang];
    await page.goto(`/${lang}/lots`);
    await page.locator("#lot-words").fill("huyen binh dai");
    await page.locator("#lot-words").press("Enter");
    await expect(page).toHaveURL(/q=huyen(\+|%20)binh(\+|%20)dai/);
    await expect(count(page)).toContainText("90");

    await openFilters(page);
    await page.locator("input[name=status][value=construction]").check();
    await expect(page).toHaveURL(/status=construction/);
    await expect(count(page)).not.toContainText("90");
    if (await page.locator("details[data-filters][open] > summary").isVisible())
      await page.locator("details[data-filters] > summary").click();

    await page.getByRole("link", { name: map, exact: true }).click();
    await expect(page).toHaveURL(/view=map/);
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await page.getByRole("link", { name: list, exact: true }).click();

    await picks(page).nth(0).check();
    await picks(page).nth(1).check();
    await page.getByRole("link", { name: compare }).click();
    await expectTwoCompared(page);

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Excel" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

    const shared = page.url();
    const friend = await (await browser.newContext()).newPage();
    await friend.goto(shared);
    await expectTwoCompared(friend);
    await friend.context().close();
  });

  test(`the back button takes each choice back (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/lots?q=phu+thuan`);
    await openFilters(page);
    await page.locator("input[name=status][value=clearance]").check();
    await expect(page).toHaveURL(/status=clearance/);
    await page.goBack();
    await expect(page).not.toHaveURL(/status=/);
    await expect(page.locator("input[name=status][value=clearance]")).not.toBeChecked();
  });
}

test("nothing found is explained, and each way out holds what it promises", async ({ page }) => {
  await page.goto("/en/lots?q=phu+thuan&powerMin=100000");
  await expect(page.getByText("No lot meets every condition")).toBeVisible();
  const way = page.getByRole("listitem").getByRole("link", { name: /^Power from/ });
  const promised = /(\d+) lots?$/.exec((await way.textContent()) ?? "")?.[1] ?? "none";
  await way.click();
  await expect(count(page)).toContainText(new RegExp(`^${promised} lot`));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of languages) {
    test(`found, narrowed, ticked and compared (${lang})`, async ({ page }) => {
      const { apply, ticked, next } = words[lang];
      await page.goto(`/${lang}/lots`);
      await page.locator("#lot-words").fill("huyen binh dai");
      await page.locator("#lot-words").press("Enter");
      await openFilters(page);
      await page.locator("input[name=status][value=construction]").check();
      await page.getByRole("button", { name: apply }).click();
      await expect(page).toHaveURL(/status=construction/);
      await picks(page).nth(0).check();
      await picks(page).nth(1).check();
      await page.getByRole("button", { name: next }).click();
      await expect(page).toHaveURL(/page=2/);
      await picks(page).nth(0).check();
      await page.getByRole("button", { name: ticked }).click();
      await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(3);
      await expect(page.getByRole("link", { name: "CSV" })).toBeVisible();
    });
  }
});
