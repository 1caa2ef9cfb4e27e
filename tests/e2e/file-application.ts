import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Language } from "~/app/platform/i18n/languages";

/** From a lot's page: opens the form, fills all of it and files; answers with the receipt number. */
export async function fileApplication(page: Page, lang: Language, project: string): Promise<string> {
  await fillApplication(page, lang, project);
  return sendApplication(page, lang, project);
}

/** From a lot's page: opens the form and fills all of it. */
export async function fillApplication(page: Page, lang: Language, project: string): Promise<void> {
  await page.locator(`main a[href*='/${lang}/apply']`).first().click();
  await page.waitForURL(/\/(apply|sign-in)/);
  const fill = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value);
  await fill("projectName", project);
  await fill("companyName", "Công ty TNHH Dừa Xanh (minh họa)");
  await page.locator("select[name=sector]").selectOption("103");
  await fill("landAreaHa", "0.9");
  await page.locator("input[name=currency][value=USD]").check();
  await fill("registeredCapital", "4.5");
  await fill("annualRevenue", "7");
  await fill("annualValueAdded", "2.1");
  await fill("annualBudgetContribution", "0.3");
  await fill("equityPercent", "40");
  await fill("workers", "60");
  await fill("trainedWorkersPercent", "70");
  await fill("localWorkersPercent", "85");
  await page.locator("[name=technologyGroup]").selectOption("advanced");
  await fill("researchPercentOfRevenue", "2");
  await fill("automationPercent", "55");
  await fill("coconutPercent", "60");
  await fill("waterM3PerDay", "25");
  await fill("wastewaterM3PerDay", "20");
  await page.locator("[name=wastewaterClass]").selectOption("A");
  await fill("powerKva", "200");
  await page.locator("[name=environmentCategory]").selectOption("III");
  await page.locator("[name=businessLine]").selectOption("open");
  await fill("monthsToOperation", "18");
  await page.locator("[name=declared]").check();
}

/** Sends a filled form; answers with the receipt number. */
export async function sendApplication(page: Page, lang: Language, project: string): Promise<string> {
  await page.locator("main form button[type=submit]").last().click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/applications/BD-`));
  await expect(page.locator("main")).toContainText(project);
  return /BD-\d{4}-\d{5}/.exec(page.url())?.[0] ?? "";
}
