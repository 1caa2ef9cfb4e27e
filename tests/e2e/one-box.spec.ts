import AxeBuilder from "@axe-core/playwright";
import type { Page, Route } from "@playwright/test";
import { expect, test } from "@playwright/test";

/** The start page's box with these words in it, and what it suggests. */
async function suggestionsFor(words: string, page: Page) {
  await page.goto("/vi");
  const box = page.locator("#home-words");
  await box.focus();
  await expect(box).toHaveRole("combobox");
  await box.fill(words);
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  return { box, options };
}

test("from the keyboard alone: suggestions, up and down, escape, and away with enter", async ({ page }) => {
  await page.goto("/vi");
  const box = page.locator("#home-words");
  await box.focus();
  await expect(box).toHaveRole("combobox");
  await box.pressSequentially("giao long", { delay: 20 });
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("listbox")).toContainText("KCN Giao Long");
  await expect(page.getByRole("status").filter({ hasText: "kết quả" }).first()).toBeAttached();

  await page.keyboard.press("ArrowDown");
  const first = await options.first().getAttribute("id");
  // a list of ids is split at spaces, and this is one
  expect(first).toMatch(/^\S+$/);
  await expect(box).toHaveAttribute("aria-activedescendant", first ?? "");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(box).not.toHaveAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue("giao long");

  await box.pressSequentially(" ");
  await box.press("Backspace");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/vi\/zones\/kcn-giao-long/);
});

test("the list stands still while one moves in it, whatever was typed just before", async ({ page }) => {
  const { box, options } = await suggestionsFor("giao long", page);
  let hold = (_: Route) => {};
  const held = new Promise<Route>((resolve) => {
    hold = resolve;
  });
  await page.route(/suggestions/, hold);
  await box.pressSequentially(" ba");
  const late = await held;
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await late.continue();
  await late.request().response();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/vi\/zones\/kcn-giao-long/);
});

test("a space after the words leaves what was chosen", async ({ page }) => {
  const { options } = await suggestionsFor("giao long", page);
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/vi\/zones\/kcn-giao-long/);
});

test("without a choice, enter leads to everything found", async ({ page }) => {
  await page.goto("/en/about");
  await page.locator("header summary").first().click();
  const box = page.locator("#site-search");
  await expect(box).toBeFocused();
  await box.pressSequentially("coconut", { delay: 20 });
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=coconut/);
  await expect(page.locator("main")).toContainText("coconut area");
});

test("words that find nothing lead to what else to try", async ({ page }) => {
  await page.goto("/vi");
  await page.locator("#home-words").fill("zzqqxx");
  await page.getByRole("option", { name: "xem cách tìm khác" }).click();
  await expect(page).toHaveURL(/\/vi\/search\?q=zzqqxx/);
  await expect(page.getByText("Không tìm thấy “zzqqxx”")).toBeVisible();
  await expect(page.locator("main").getByRole("link", { name: "Danh sách lô đất" })).toBeVisible();
});

test("a name of several places asks which is meant; nothing is guessed", async ({ page }) => {
  await page.goto("/vi/search?q=An+Hiệp");
  const choices = page.getByRole("region", { name: "Bạn muốn tìm nơi nào?" });
  await expect(choices.getByRole("link")).toHaveCount(4);
  await expect(choices).toContainText("nay thuộc phường Phú Túc");
  await expect(choices).toContainText("huyện Ba Tri");
});

test("over the list of lots, too, a name of several places asks which is meant", async ({ page }) => {
  await page.goto("/vi/lots?q=an+hiệp");
  const notice = page.getByRole("status").filter({ hasText: "chỉ nhiều nơi khác nhau" });
  await expect(notice.getByRole("link")).toHaveCount(4);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await notice.getByRole("link", { name: "KCN An Hiệp" }).click();
  await expect(page).toHaveURL(/\/vi\/lots\?zone=kcn-an-hiep$/);
  await expect(notice).toHaveCount(0);
});

test("axe finds nothing on the results, nor on the open list", async ({ page }) => {
  await page.goto("/en/search?q=An+Hiep");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto("/en");
  await page.locator("#home-words").fill("ben tre");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the box in the header opens, searches, and the page shows groups with marked words", async ({
    page,
  }) => {
    await page.goto("/vi/about");
    await page.locator("header summary").first().click();
    await page.locator("#site-search").fill("huyen binh dai");
    await page.locator("#site-search").press("Enter");
    await expect(page).toHaveURL(/\/vi\/search\?q=huyen(\+|%20)binh(\+|%20)dai/);
    await expect(page.getByRole("heading", { name: /Địa danh/ })).toBeVisible();
    await expect(page.locator("main mark").first()).toContainText(/Bình|huyện/i);
    await expect(page.locator("main")).toContainText("đến 30/06/2025");
    await page.locator("main a[href*='locality=']").first().click();
    await expect(page).toHaveURL(/\/vi\/lots\?locality=/);
  });

  test("what was decoded is said, with the way back to what was typed", async ({ page }) => {
    await page.goto("/vi/search?q=phus+thuaanj");
    await expect(page.locator("main")).toContainText("Tìm theo: phú thuận");
    await page.getByRole("link", { name: /Tìm đúng như đã gõ/ }).click();
    await expect(page).toHaveURL(/literal=1/);
    await expect(page.locator("main")).toContainText("Không tìm thấy");
  });
});

for (const [lang, said] of [
  ["vi", "Diện tích từ 1,5 ha"],
  ["en", "Area from 1.5 ha"],
] as const) {
  test(`amounts among the words are offered as needs, and nothing is guessed (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}`);
    await page.locator("#home-words").fill("ba tri 1,5 ha");
    await page.getByRole("option", { name: said }).click();
    await expect(page).toHaveURL(/\/lots\?q=ba(\+|%20)tri&areaMin=1\.5/);
    await expect(page.locator("main").getByText(said, { exact: true })).toBeVisible();

    await page.goto(`/${lang}/lots?q=1.5+ha+ba+tri`);
    const offer = page.getByRole("status").filter({ hasText: said });
    const promised = /\d+/.exec((await offer.getByRole("link").textContent()) ?? "")?.[0];
    await offer.getByRole("link").click();
    await expect(page).toHaveURL(/areaMin=1\.5/);
    await expect(
      page
        .locator("main strong")
        .filter({ hasText: `${promised} ` })
        .first(),
    ).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
