import { expect, test } from "@playwright/test";
import { fileApplication } from "./file-application";
import { signIn } from "./people";

test.use({ javaScriptEnabled: false });

test("searching, narrowing, paging and reading a lot need no JavaScript", async ({ page }) => {
  await page.goto("/vi/lots");
  await page.getByRole("searchbox").first().fill("huyen binh dai");
  await page.getByRole("searchbox").first().press("Enter");
  await expect(page).toHaveURL(/q=huyen(\+|%20)binh(\+|%20)dai/);
  await expect(page.locator("main a[href*='/lots/kcn-phu-thuan']").first()).toBeVisible();
  await page.goto("/vi/lots?kind=park");
  await page.locator("main a[rel=next], main nav a[href*='page=2']").first().click();
  await expect(page).toHaveURL(/page=2/);
  await page.locator("main a[href*='/vi/lots/kcn-']").first().click();
  await expect(page.locator("h1")).toBeVisible();
});

test("what words over the list may mean is asked, and answered by links", async ({ page }) => {
  await page.goto("/vi/lots?q=an+hiệp");
  await page.getByRole("status").getByRole("link", { name: "xã An Hiệp (cũ)" }).last().click();
  await expect(page).toHaveURL(/locality=an-hiep-chau-thanh/);
  await page.goto("/en/lots?q=near+Giao+Long+port");
  await page.getByRole("status").getByRole("link", { name: "Giao Long river port" }).click();
  await expect(page).toHaveURL(/near=cang-giao-long&sort=distance/);
});

test("a form with mistakes comes back with all of them named and nothing lost", async ({ page }) => {
  await signIn(page, "vi", "investor");
  await page.goto("/vi/apply?zone=kcn-phu-thuan");
  await page.locator("[name=projectName]").fill("Dự án thử");
  await page.locator("[name=workers]").fill("12");
  await page.locator("main form button[type=submit]").last().click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator("[name=projectName]")).toHaveValue("Dự án thử");
  await expect(page.locator("[name=workers]")).toHaveValue("12");
  await expect(page.locator("[name=registeredCapital]")).toHaveAttribute("aria-invalid", "true");
});

test("an application is filed without JavaScript", async ({ page }) => {
  await signIn(page, "en", "investor");
  await page.goto("/en/lots/kcn-phu-thuan-a1");
  expect(await fileApplication(page, "en", "Coconut oil mill without scripts")).toMatch(/^BD-/);
});
