import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { Language } from "~/app/platform/i18n/languages";
import { linkIn, mailTo } from "./mailbox";
import { signIn } from "./people";

const words = {
  vi: {
    tick: "Hãy đánh dấu ô này nếu bạn đồng ý",
    send: "Gửi câu hỏi",
    toAnswer: "Câu hỏi chờ trả lời",
    desk: "Câu hỏi của nhà đầu tư",
    answer: "Gửi câu trả lời",
    answered: "Đã trả lời",
    received: /Đã nhận câu hỏi/,
    answerMail: /Trả lời câu hỏi/,
    ask: "Gửi thư xác nhận cho tôi",
    confirmMail: /Xin xác nhận/,
    yes: "Có, hãy gửi thư cho tôi",
    running: "Thư báo của bạn",
    stop: "Dừng thư báo này",
    ended: "Cổng không gửi thư nữa",
    keep: "Lưu trên thiết bị này",
    kept: "Đã lưu trên thiết bị này.",
  },
  en: {
    tick: "Tick this box if you agree",
    send: "Send the question",
    toAnswer: "Questions to answer",
    desk: "Investors’ questions",
    answer: "Send the answer",
    answered: "Answered",
    received: /has arrived/,
    answerMail: /Answer to your question/,
    ask: "Ask for the confirmation mail",
    confirmMail: /Please confirm/,
    yes: "Yes, write to me",
    running: "Your alert",
    stop: "End this alert",
    ended: "Nothing more is sent",
    keep: "Keep on this device",
    kept: "Kept on this device.",
  },
} as const;

const question = "Can wastewater of a coconut mill be taken by the zone's plant?";
const answer = "Yes, up to class B; the plant treats it to class A.";

function mailbox(name: string): string {
  return `${name}-${Date.now()}@investor.example`;
}

/** A form sent within two seconds comes back with the request to press once more. */
async function pressUntil(page: Page, button: string, arrived: RegExp) {
  await expect(async () => {
    if (!arrived.test(page.url())) await page.getByRole("button", { name: button }).click({ timeout: 2000 });
    await expect(page).toHaveURL(arrived, { timeout: 5000 });
  }).toPass();
}

async function isAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual(
    [],
  );
}

async function ask(page: Page, lang: Language, email: string) {
  await page.goto(`/${lang}/lots/kcn-phu-thuan-a1/ask`);
  await page.locator("[name=question]").fill(question);
  await page.locator("[name=name]").fill("Trần Thị Lan");
  await page.locator("[name=email]").fill(email);
  await pressUntil(page, words[lang].send, /\/questions\/.*received/);
  const title = page.locator("h1");
  await expect(title).toHaveText(/CH-\d{4}-\d{5}/);
  return /CH-[\d-]+/.exec((await title.textContent()) ?? "")?.[0] ?? "";
}

async function answerAsOfficer(browser: Browser, lang: Language, number: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, lang, "officer");
  await page.goto(`/${lang}/office`);
  await expect(page.locator("dl > div", { hasText: words[lang].toAnswer })).toContainText(/[1-9]/);
  await page.locator("main").getByRole("link", { name: words[lang].desk }).click();
  await expect(page.getByText(number)).toBeVisible();
  await page.goto(`/${lang}/office/questions?filter=all`);
  await isAccessible(page);
  await page.goto(`/${lang}/office/questions/${number}`);
  await expect(page.locator("main")).toContainText("Trần Thị Lan");
  await isAccessible(page);
  await page.locator("[name=text]").fill(answer);
  await page.getByRole("button", { name: words[lang].answer }).click();
  await expect(page).toHaveURL(/answered/);
  await context.close();
}

async function askForAlert(page: Page, lang: Language, email: string) {
  await page.goto(`/${lang}/saved/new?search=${encodeURIComponent("?kind=park&status=ready&view=map")}`);
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=frequency][value=daily]").check();
  await expect(async () => {
    await page.getByRole("button", { name: words[lang].ask }).click();
    await expect(page.locator("main").getByText(words[lang].tick).first()).toBeVisible({ timeout: 3000 });
  }).toPass();
  await page.locator("[name=agreed]").check();
  await pressUntil(page, words[lang].ask, /alerts\/requested/);
}

async function confirmThenEnd(page: Page, lang: Language, email: string) {
  const link = linkIn(await mailTo(email, words[lang].confirmMail), "alerts/confirm");
  // Opening the link, as scanners of mail do, confirms nothing.
  await page.goto(link);
  await page.goto(link);
  await page.getByRole("button", { name: words[lang].yes }).click();
  await expect(page.locator("h1")).toHaveText(words[lang].running);
  const manage = new URL(page.url()).pathname;
  // The letter's link leads to the alert that runs, and asks no second time.
  await page.goto(link);
  await expect(page).toHaveURL((url) => url.pathname === manage);
  await page.getByRole("button", { name: words[lang].stop }).click();
  await expect(page.locator("h1")).toHaveText(words[lang].ended);
  await page.goto(manage);
  await expect(page.locator("h1")).toHaveText(words[lang].ended);
}

for (const lang of ["vi", "en"] as const) {
  test(`a question is asked, answered and followed (${lang})`, async ({ page, browser }, { project }) => {
    test.slow();
    const email = mailbox(`ask-${lang}-${project.name}`);
    const number = await ask(page, lang, email);
    const link = linkIn(await mailTo(email, words[lang].received), "questions");
    await answerAsOfficer(browser, lang, number);
    const mail = await mailTo(email, words[lang].answerMail);
    expect(mail.text).toContain(answer);
    await page.goto(link);
    await expect(page.locator("main")).toContainText(answer);
    await expect(page.locator("main")).toContainText(words[lang].answered);
    await isAccessible(page);
  });

  test(`a search is watched by mail and let go of again (${lang})`, async ({ page }, { project }) => {
    test.slow();
    const email = mailbox(`alert-${lang}-${project.name}`);
    await askForAlert(page, lang, email);
    await page.goto(linkIn(await mailTo(email, words[lang].confirmMail), "alerts/confirm"));
    await isAccessible(page);
    await confirmThenEnd(page, lang, email);
  });

  test(`a search is kept on the device, found again and carried to another (${lang})`, async ({
    page,
    browser,
  }) => {
    await page.goto(`/${lang}/saved/new?search=${encodeURIComponent("?kind=park&areaMin=2")}`);
    await page.locator("[name=name]").first().fill("Parks for the mill");
    await page.getByRole("button", { name: words[lang].keep }).click();
    await expect(page.getByText(words[lang].kept)).toBeVisible();
    await page.goto(`/${lang}/saved`);
    await page.getByRole("link", { name: "Parks for the mill" }).waitFor();
    await isAccessible(page);
    const carried = await page.locator("a[href*='#items=']").getAttribute("href");

    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(carried ?? "");
    await elsewhere.locator("main ul + div button").click();
    await elsewhere.getByRole("link", { name: "Parks for the mill" }).click();
    await expect(elsewhere).toHaveURL(new RegExp(`/${lang}/lots\\?kind=park&areaMin=2`));
    await elsewhere.context().close();
  });
}

test("a mail program ends an alert with one POST and no page", async ({ page, request }, { project }) => {
  const email = mailbox(`post-${project.name}`);
  await askForAlert(page, "en", email);
  await page.goto(linkIn(await mailTo(email, words.en.confirmMail), "alerts/confirm"));
  await page.getByRole("button", { name: words.en.yes }).click();
  await expect(page.locator("h1")).toHaveText(words.en.running);
  const manage = new URL(page.url()).pathname;
  const form = { "List-Unsubscribe": "One-Click" };
  const ended = await request.post(`${manage}/unsubscribe`, { form, maxRedirects: 0 });
  expect(ended.status()).toBe(200);
  await page.goto(manage);
  await expect(page.locator("h1")).toHaveText(words.en.ended);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("asking, following, watching and letting go", async ({ page }, { project }) => {
    const email = mailbox(`plain-${project.name}`);
    await ask(page, "vi", email);
    await page.goto(linkIn(await mailTo(email, words.vi.received), "questions"));
    await expect(page.locator("main")).toContainText(question);
    await askForAlert(page, "vi", email);
    await confirmThenEnd(page, "vi", email);
  });

  test("a form with mistakes comes back with all of them named and nothing lost", async ({ page }) => {
    await page.goto("/vi/zones/kcn-phu-thuan/ask");
    await page.locator("[name=name]").fill("Lan");
    await page.locator("[name=email]").fill("lan@");
    await page.getByRole("button", { name: words.vi.send }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator("[name=name]")).toHaveValue("Lan");
    await expect(page.locator("[name=email]")).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("[name=question]")).toHaveAttribute("aria-invalid", "true");
  });

  test("the address itself is what is saved", async ({ page }) => {
    await page.goto(`/vi/saved/new?search=${encodeURIComponent("?kind=park&page=3")}`);
    await expect(page.locator("main a[href$='/vi/lots?kind=park']").first()).toBeVisible();
    await expect(page.locator("a[href^='mailto:']")).toBeVisible();
    await page.goto("/vi/saved");
    await expect(page.locator("main")).toContainText("JavaScript");
  });
});
