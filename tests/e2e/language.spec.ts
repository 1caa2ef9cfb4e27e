import { expect, test } from "@playwright/test";

test("the start page picks the language from the cookie, then from the browser", async ({ request }) => {
  const to = async (headers: Record<string, string>) =>
    (await request.get("/", { headers, maxRedirects: 0 })).headers().location;
  expect(await to({ "Accept-Language": "en-GB,en;q=0.9,vi;q=0.8" })).toBe("/en");
  expect(await to({ "Accept-Language": "vi-VN,vi;q=0.9,en;q=0.8" })).toBe("/vi");
  expect(await to({ "Accept-Language": "fr-FR" })).toBe("/vi");
});

test("changing the language keeps the place and is remembered", async ({ page }) => {
  await page.goto("/vi/lots?q=phu+thuan&sort=area-desc");
  await page.getByRole("link", { name: "English" }).first().click();
  await expect(page).toHaveURL(/\/en\/lots\?q=phu\+thuan&sort=area-desc$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
});
