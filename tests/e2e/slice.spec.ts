import type { Browser, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { Language } from "~/app/platform/i18n/languages";
import { fileApplication, fillApplication, sendApplication } from "./file-application";
import { signIn } from "./people";

const words = {
  vi: { apply: "Nộp hồ sơ", score: /^Chấm điểm$/, total: "Tổng điểm", number: /BD-\d{4}-\d{5}/ },
  en: { apply: "Apply", score: /^Score$/, total: "Total", number: /BD-\d{4}-\d{5}/ },
} as const;

/** From the list to a lot of Phú Thuận that can be applied for, as an investor who types without marks. */
async function findLot(page: Page, lang: Language): Promise<string> {
  await page.goto("/");
  await page.goto(`/${lang}/lots`);
  await page.getByRole("searchbox").first().fill("phu thuan");
  await page.getByRole("searchbox").first().press("Enter");
  await expect(page).toHaveURL(/q=phu(\+|%20)thuan/);
  await page.goto(`/${lang}/lots?q=phu+thuan&zone=kcn-phu-thuan&status=construction`);
  await page.locator("main a[href*='/lots/kcn-phu-thuan']").first().click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/lots/kcn-phu-thuan`));
  return page.url();
}

async function scoreApplication(browser: Browser, lang: Language, number: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, lang, "officer");
  // Written a moment ago: it is found as soon as the worker has passed it on.
  await expect(async () => {
    await page.goto(`/${lang}/office/applications?q=${number}`);
    await expect(page.locator(`main a[href$='/applications/${number}']`).first()).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
  await page.locator(`main a[href$='/applications/${number}']`).first().click();
  await expect(page).toHaveURL(new RegExp(`/office/applications/${number}`));
  // Phú Thuận's own set has one criterion that an officer judges on a described scale.
  await page.locator("input[type=radio][name^='ratings'][value='3']").first().check();
  for (const fact of await page.locator("input[name$=Free]").all()) await fact.fill("5000");
  const checked = page.locator("input[name=sectorChecked]");
  if ((await checked.count()) > 0) await checked.check();
  await page.getByRole("button", { name: words[lang].score }).click();
  await expect(page.getByText(words[lang].total, { exact: false }).first()).toBeVisible();
  const total = await page.locator("main data").first().getAttribute("value");
  expect(total).toMatch(/^\d+\.\d{2}$/);
  await context.close();
  return total;
}

for (const lang of ["vi", "en"] as const) {
  test(`an investor finds a lot, files, and sees why it was scored so (${lang})`, async ({ page, browser }, {
    project,
  }) => {
    test.slow();
    await signIn(page, lang, "investor");
    await findLot(page, lang);
    const name = `Nhà máy chế biến dừa ${lang} ${project.name}`;
    const number = await fileApplication(page, lang, name);
    expect(number).toMatch(words[lang].number);

    const total = await scoreApplication(browser, lang, number);
    await page.reload();
    await expect(page.locator(`main data[value="${total}"]`).first()).toBeVisible();
    // Every criterion of Phú Thuận's own set is there with its reason in words.
    await expect(page.locator("main")).toContainText("Phú Thuận");
    const receipt = await page.request.get(`/${lang}/applications/${number}/receipt.json`);
    expect(receipt.status()).toBe(200);
    expect((await receipt.json()) as object).toMatchObject({ format: "score-receipt/1", result: { total } });
  });
}

test("a session that ends while the form is filled in takes nothing with it", async ({ page, context }) => {
  const project = "Nhà máy than gáo dừa";
  await signIn(page, "vi", "investor");
  await findLot(page, "vi");
  await fillApplication(page, "vi", project);
  await context.clearCookies();
  await page.locator("main form button[type=submit]").last().click();
  const signInAgain = page.getByRole("alert").getByRole("link");
  await expect(signInAgain).toHaveAttribute("href", "/vi/sign-in");
  await expect(page.locator("[name=projectName]")).toHaveValue(project);
  const beside = context.waitForEvent("page");
  await signInAgain.click();
  const other = await beside;
  await signIn(other, "vi", "investor");
  await other.close();
  expect(await sendApplication(page, "vi", project)).toMatch(words.vi.number);
});
