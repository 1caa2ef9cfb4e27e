import { expect, test } from "@playwright/test";
import { signIn } from "./people";

test("a planner's draft whose points do not add up is refused beside its fields; mended, it is published", async ({
  page,
}) => {
  await signIn(page, "vi", "planner");
  await page.goto("/vi/office/criteria");
  await page.goto("/vi/office/criteria/province/2");
  const weight = page.locator("input[name='weights.capital'], input[name='weights[capital]']").first();
  const before = await weight.inputValue();
  await weight.fill("99");
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(weight).toHaveValue("99");
  await weight.fill(before);
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  // Publishing cannot be taken back, so it asks once more.
  await page.getByRole("link", { name: /Công bố phiên bản 2/ }).click();
  await page.getByRole("button", { name: /Công bố phiên bản 2/ }).click();
  await expect(page.locator("main")).toContainText("Đã công bố phiên bản 2");
  // It begins tomorrow at the earliest: until then the version before it is in force.
  await expect(page.locator("main")).toContainText("Hiệu lực từ");
  const former = await page.request.get("/vi/criteria/province/1");
  expect(await former.text()).toContain("Đang có hiệu lực");
  const open = await page.request.get("/vi/criteria/province/2");
  expect(open.status()).toBe(200);
});
