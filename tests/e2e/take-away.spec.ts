import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("main").getByRole("link", { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the list that was narrowed is taken away as it is", async ({ page }) => {
      await page.goto("/vi/lots?zone=kcn-phu-thuan&status=construction");
      const { name, bytes } = await saved(page, "CSV");
      expect(name).toMatch(/^lô-đất-.*\.csv$/);
      const lines = bytes.toString("utf8").trim().split("\r\n");
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines.slice(1)) expect(line).toMatch(/^kcn-phu-thuan-.*Đang làm hạ tầng/);
      expect((await saved(page, "Excel")).bytes.subarray(0, 2).toString()).toBe("PK");
    });

    test("the register that was narrowed is taken away as it is", async ({ page }) => {
      await page.goto("/en/zones?kind=cluster&q=ba%20tri");
      const lines = (await saved(page, "CSV")).bytes.toString("utf8").trim().split("\r\n");
      expect(lines.length - 1).toBe(await page.locator("main li h3").count());
    });

    test("a lot has a sheet to print", async ({ page, request }) => {
      await page.goto("/en/lots/kcn-phu-thuan-a1");
      const link = page.locator("main").getByRole("link", { name: /PDF/ });
      const answer = await request.get((await link.getAttribute("href")) ?? "");
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toBe("application/pdf");
      expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
    });
  });
}

test("on paper a page leaves its chrome behind, opens what is folded and says where it is from", async ({
  page,
}) => {
  await page.goto("/vi/zones/kcn-phu-thuan");
  const printed = page.getByText(/^In từ http/);
  await expect(printed).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(printed).toBeVisible();
  await expect(printed).toContainText("/vi/zones/kcn-phu-thuan");
  await expect(page.locator("header nav").first()).toBeHidden();
  await expect(page.locator("footer nav").first()).toBeHidden();
  for (const table of await page.locator("main details table").all()) await expect(table).toBeVisible();
});

test("on paper the list keeps its lots and loses its form", async ({ page }) => {
  await page.goto("/en/lots?zone=kcn-phu-thuan");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main a[href*='/lots/kcn-phu-thuan-']").first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
});
