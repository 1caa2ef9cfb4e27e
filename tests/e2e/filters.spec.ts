import { expect, test } from "@playwright/test";

// Sliders and their fields are two ways to say one thing; the address is the third.
test("a slider, its field and the address say the same, there and back", async ({ page }) => {
  await page.goto("/en/lots");
  const power = page.getByRole("slider", { name: "Power from" });
  const field = page.getByLabel("Power from").and(page.locator("input[name=powerMin]"));
  await power.focus();
  await power.press("End");
  await expect(page).toHaveURL(/powerMin=\d+/);
  const most = await power.inputValue();
  await expect(field).toHaveValue(most);
  await expect(power).toHaveAttribute("aria-valuetext", /kVA$/);

  await field.fill("300");
  await field.press("Tab");
  await expect(page).toHaveURL(/powerMin=300/);
  await expect(power).toHaveValue("300");
  await expect(page.locator("main").getByText("Power from 300 kVA")).toBeVisible();

  // The outer end asks for nothing.
  await power.focus();
  await power.press("Home");
  await expect(page).not.toHaveURL(/powerMin/);
  await expect(field).toHaveValue("");
  await page.goBack();
  await expect(field).toHaveValue("300");
  await expect(power).toHaveValue("300");
});

test("a thumb moved step by step is one choice: Back leads to where it stood before", async ({ page }) => {
  await page.goto("/en/lots");
  const power = page.getByRole("slider", { name: "Power from" });
  const leastOfAll = await power.inputValue();
  await page.locator("input[name=status][value=ready]").check();
  await expect(page).toHaveURL(/\/en\/lots\?status=ready$/);
  // The address is there a moment before the list is.
  await expect(power).not.toHaveValue(leastOfAll);
  await power.focus();
  const atFirst = await power.inputValue();
  const steps = new Set<string>();
  for (let step = 0; step < 3; step++) {
    await power.press("ArrowRight");
    await expect(page).toHaveURL(new RegExp(`powerMin=${await power.inputValue()}(&|$)`));
    steps.add(page.url());
  }
  expect(steps.size).toBe(3);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/lots\?status=ready$/);
  await expect(power).toHaveValue(atFirst);
  await power.press("ArrowRight");
  await expect(page).toHaveURL(/powerMin=/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/lots\?status=ready$/);
});

test("a thumb moved before the scripts awake counts, one that nobody moved stays", async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route(/\.js$/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto("/en/lots?areaMin=1.2345", { waitUntil: "commit" });
  const power = page.getByRole("slider", { name: "Power from" });
  await power.press("End");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  for (const release of held) release();
  await expect(page).toHaveURL(/areaMin=1.2345&powerMin=\d+$/);
});

test("the day of hand-over is chosen by quarters, or to the day", async ({ page }) => {
  await page.goto("/vi/lots");
  const quarter = page.getByRole("slider", { name: "Bàn giao muộn nhất trong quý" });
  const day = page.locator("input[name=readyBy]");
  await quarter.focus();
  await quarter.press("Home");
  await expect(page).toHaveURL(/readyBy=\d{4}-(03-31|06-30|09-30|12-31)/);
  const first = await day.inputValue();
  expect(page.url()).toContain(first);
  await expect(quarter).toHaveAttribute("aria-valuetext", /^quý [IV]+\/\d{4}$/);
  await quarter.press("ArrowRight");
  await expect(day).not.toHaveValue(first);

  await day.fill("2027-05-15");
  await day.press("Tab");
  await expect(page).toHaveURL(/readyBy=2027-05-15/);
  await expect(quarter).toHaveAttribute("aria-valuetext", "quý II/2027");
  await page.getByRole("link", { name: /Bàn giao chậm nhất 15\/05\/2027/ }).click();
  await expect(page).not.toHaveURL(/readyBy/);
  await expect(day).toHaveValue("");
});

test("columns of a comparison come and go; what is the same can be left out", async ({ page }) => {
  await page.goto("/en/compare?lot=kcn-phu-thuan-a1&lot=kcn-phu-thuan-a2");
  const heads = page.getByRole("table").getByRole("columnheader");
  const rows = page.getByRole("table").getByRole("row");
  await expect(heads).toHaveCount(2);
  const all = await rows.count();
  await page.getByRole("link", { name: "Only differences" }).click();
  await expect(page).toHaveURL(/only=differences/);
  await expect.poll(() => rows.count()).toBeLessThan(all);

  await page.locator("#add-one").fill("/en/lots/KCN-Phu-Thuan-A4");
  await page.locator("#add-one").press("Enter");
  await expect(heads).toHaveCount(3);
  await expect(page).toHaveURL(/only=differences/);
  await heads
    .first()
    .getByRole("link", { name: /Remove/ })
    .click();
  await expect(heads).toHaveCount(2);
  await expect(heads.first()).toContainText("A2");

  await page.locator("#add-one").fill("no-such-lot");
  await page.locator("#add-one").press("Enter");
  await expect(page.getByRole("main").getByText("no-such-lot")).toBeVisible();
  await expect(heads).toHaveCount(2);
});

test("what is ticked before the scripts are there counts", async ({ page }) => {
  let release = () => {};
  const ticked = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await ticked;
    await route.continue();
  });
  await page.goto("/vi/lots", { waitUntil: "commit" });
  await page.locator("input[name=status][value=clearance]").check();
  release();
  await expect(page).toHaveURL(/status=clearance/);
  await expect(page.locator("input[name=status][value=clearance]")).toBeChecked();
});

test("what an address asks without sense stays named when the scripts awake", async ({ page }) => {
  await page.goto("/en/lots?status=foo&readyBy=2026-02-30&areaMin=2,5", { waitUntil: "networkidle" });
  await expect(page.getByText("Handed over by: “2026-02-30”.")).toBeVisible();
  await expect(page.getByText("Status: “foo”.")).toBeVisible();
  await expect(page.getByText("Area from: “2,5”.")).toBeVisible();
  await expect(page).toHaveURL(/status=foo/);
});

const anyPort = {
  vi: {
    group: "Gần hạ tầng",
    choice: "Bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
    chip: "Gần bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
    away: /Cảng [^:]+: (\d+(,\d)? km|dưới 100 m)/,
    apply: "Áp dụng bộ lọc",
  },
  en: {
    group: "Near infrastructure",
    choice: "Any port, fishing ports included (only those in operation)",
    chip: "Near any port, fishing ports included (only those in operation)",
    away: /port: (\d+(\.\d)? km|under 100 m)/i,
    apply: "Apply filters",
  },
} as const;

for (const lang of ["vi", "en"] as const) {
  const { group, choice, chip, away, apply } = anyPort[lang];

  test(`any port is chosen before the single ones, as the address then says (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/lots`);
    await page.locator("summary", { hasText: group }).click();
    await expect(page.locator("#near optgroup").first().locator("option").first()).toHaveText(choice);
    await page.locator("#near").selectOption(choice);
    await expect(page).toHaveURL(/near=port/);
    await page.locator("#within").fill("12");
    await page.locator("#within").press("Tab");
    await expect(page).toHaveURL(/within=12/);
    await expect(page.getByRole("main").getByText(chip)).toBeVisible();
    await expect(page.getByRole("main").getByText(away).first()).toBeVisible();
    await page.getByRole("link", { name: chip }).click();
    await expect(page).not.toHaveURL(/near=/);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });
    test(`any port is chosen by the form (${lang})`, async ({ page }) => {
      await page.goto(`/${lang}/lots`);
      await page.locator("summary", { hasText: group }).click();
      await page.locator("#near").selectOption(choice);
      await page.getByRole("button", { name: apply }).click();
      await expect(page).toHaveURL(/near=port/);
      await expect(page.locator("#near")).toHaveValue("port");
      await expect(page.getByRole("main").getByText(away).first()).toBeVisible();
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a condition that makes no sense is named beside its field, with what was typed", async ({ page }) => {
    await page.goto("/en/lots");
    await page.locator("#range-areaMin").fill("5");
    await page.locator("#range-areaMax").fill("2");
    await page.locator("#within").evaluate((field: HTMLInputElement) => {
      field.value = "20";
    });
    await page.getByRole("button", { name: "Apply filters" }).click();
    const field = page.locator("#range-areaMax");
    await expect(field).toHaveValue("2");
    await expect(field).toHaveAccessibleDescription(/The largest must not be below the smallest/);
    await expect(page.getByText("Area up to: “2”.")).toBeVisible();
    await expect(page.locator("#within")).toHaveAccessibleDescription(/Choose a place/);
    await expect(page.locator("#range-areaMin")).toHaveValue("5");
  });
});
