import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import type { Language } from "~/app/platform/i18n/languages";
import { signIn } from "./people";

const words = {
  vi: { save: "Lưu", saved: "Đã lưu.", conflict: "Có người đã lưu lô này" },
  en: { save: "Save", saved: "Saved.", conflict: "Somebody else saved this lot" },
} as const;

const basis = "12/BB-BQL, 20/11/2026";
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

// A button that fades back from being busy is measured when it has.
test.use({ contextOptions: { reducedMotion: "reduce" } });

async function isAccessible(page: Page) {
  await expect(page.locator("main button[type=submit]:disabled")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual(
    [],
  );
}

const save = (page: Page, lang: Language) =>
  page.getByRole("button", { name: words[lang].save, exact: true }).click();

/** From the register to the lot's form. */
async function openLot(page: Page, lang: Language, code: string) {
  await page.goto(`/${lang}/office/lots`);
  await page.locator("select[name=zone]").selectOption("kcn-phu-thuan");
  await page.locator("main input[name=q]").fill(code);
  await page.locator("main input[name=q]").press("Enter");
  await expect(page).toHaveURL(/zone=kcn-phu-thuan/);
  await page.locator(`main a[href='/${lang}/office/lots/kcn-phu-thuan-${code}']`).click();
  await expect(page.locator("[name=basis]")).toBeVisible();
}

/** What visitors see: the new figure, changed and confirmed today; and a figure that was only confirmed. */
async function showsToday(page: Page, lang: Language, lotId: string, power: number) {
  await page.goto(`/${lang}/lots/${lotId}`);
  await expect(page.locator("main")).toContainText(`${formatNumber(power, lang)} kVA`);
  const facts = page.locator("dl > div", { has: page.locator("details") });
  const changed = facts.filter({ hasText: "kVA" }).locator("details dd");
  await expect(changed.nth(1)).toHaveText(formatDate(today, lang));
  await expect(changed.nth(2)).toHaveText(formatDate(today, lang));
  const confirmed = facts.filter({ hasText: "m²" }).first().locator("details dd");
  await expect(confirmed.nth(1)).not.toHaveText(formatDate(today, lang));
  await expect(confirmed.nth(2)).toHaveText(formatDate(today, lang));
}

for (const [lang, code] of [
  ["vi", "c1"],
  ["en", "c2"],
] as const) {
  test(`an officer changes one figure and confirms another; investors see both (${lang})`, async ({
    page,
    browser,
  }) => {
    const power = 1000 + (Date.now() % 7000);
    await signIn(page, lang, "officer");
    await openLot(page, lang, code);
    await isAccessible(page);
    await page.locator("[name=power]").fill(String(power));
    await page.locator("[name=holds][value=area]").check();
    await save(page, lang);
    // It rests on nothing yet.
    await expect(page.locator("[name=basis]")).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("[name=power]")).toHaveValue(String(power));
    await isAccessible(page);
    await page.locator("[name=basis]").fill(basis);
    await save(page, lang);
    await expect(page.locator("main")).toContainText(words[lang].saved);
    await expect(page.locator("section[aria-labelledby=history]")).toContainText(basis);
    await isAccessible(page);
    await page.goto(`/${lang}/office/lots`);
    await isAccessible(page);
    const visitor = await browser.newContext();
    await showsToday(await visitor.newPage(), lang, `kcn-phu-thuan-${code}`, power);
    await visitor.close();
  });
}

test("a form that somebody else was quicker than keeps what was typed and can be sent again", async ({
  page,
}) => {
  await signIn(page, "en", "officer");
  await page.goto("/en/office/lots/kcn-phu-thuan-c3");
  const other = await page.context().newPage();
  await other.goto("/en/office/lots/kcn-phu-thuan-c3");
  await other.locator("[name=all]").check();
  await save(other, "en");
  await expect(other.locator("main")).toContainText(words.en.saved);
  const density = (await page.locator("[name=density]").inputValue()) === "55" ? "56" : "55";
  await page.locator("[name=density]").fill(density);
  await page.locator("[name=basis]").fill(basis);
  await save(page, "en");
  await expect(page.getByRole("alert")).toContainText(words.en.conflict);
  await expect(page.locator("[name=density]")).toHaveValue(density);
  await save(page, "en");
  await expect(page.locator("main")).toContainText(words.en.saved);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("bad figures come back beside their fields with what was typed, and good ones are saved", async ({
    page,
  }) => {
    await signIn(page, "vi", "officer");
    await openLot(page, "vi", "c4");
    await save(page, "vi");
    await expect(page.getByRole("alert")).toContainText("không có gì để lưu");
    await page.locator("[name=density]").fill("101");
    await page.locator("[name=rent]").fill("0");
    await page.locator("[name=holds][value=status]").check();
    await page.locator("[name=basis]").fill(basis);
    await save(page, "vi");
    await expect(page.locator("[name=density]")).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("[name=density]")).toHaveValue("101");
    await expect(page.locator("[name=rent]")).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("[name=holds][value=status]")).toBeChecked();
    await expect(page.locator("[name=basis]")).toHaveValue(basis);
    await page.locator("[name=density]").fill("50");
    await page.locator("[name=rent]").fill("77.5");
    await save(page, "vi");
    await expect(page.locator("main")).toContainText(words.vi.saved);
    await page.goto("/vi/lots/kcn-phu-thuan-c4");
    await expect(page.locator("main")).toContainText("77,5 USD/m²");
  });
});
