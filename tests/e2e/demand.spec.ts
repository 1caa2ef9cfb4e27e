import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { signIn } from "./people";

/** A machine is not counted. */
const browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const inVain = "/vi/lots?zone=kcn-giao-long&areaMin=45";

/** Searches as visitors of other addresses. */
async function searchInVain(request: APIRequestContext, visitors: number[], path = inVain) {
  for (const visitor of visitors) {
    const headers = { "X-Forwarded-For": `192.0.2.${visitor}`, "User-Agent": browser };
    expect((await request.get(path, { headers })).status()).toBe(200);
  }
}

test("what five people looked for in vain is told to the office; what fewer did is not", async ({
  page,
  request,
}) => {
  const row = page.getByRole("row").filter({ hasText: "KCN Giao Long" }).filter({ hasText: "20 ha" });
  await signIn(page, "vi", "officer");
  await searchInVain(request, [1, 2, 3, 4, 4, 4]);
  await page.goto("/vi/office/demand");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(row).toHaveCount(0);

  await searchInVain(request, [5]);
  await searchInVain(request, [1, 2, 3, 4, 5], "/vi/search?q=can+60+ha");
  const anywhere = page.getByRole("row").filter({ hasText: "Đất từ 50 ha" });
  // Each search is counted after its answer, so either may come later than the other.
  await expect(async () => {
    await page.reload();
    await expect(row).toContainText("5 lượt", { timeout: 1000 });
    await expect(anywhere).toContainText("5 lượt", { timeout: 1000 });
  }).toPass();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/vi\/lots\?.*zone=kcn-giao-long/);
});
