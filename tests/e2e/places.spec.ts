import { expect, test } from "@playwright/test";

test("the contents of a zone's page lead to every section", async ({ page }) => {
  await page.goto("/en/zones/kcn-phu-thuan");
  const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) await expect(page.locator(`h2${target}`)).toHaveCount(1);
});

test("a figure shows its three dates, and says when nobody has confirmed it for half a year", async ({
  page,
}) => {
  await page.goto("/en/zones/kcn-phu-thuan");
  const old = page.locator("details", { hasText: "not confirmed for over half a year" }).first();
  await old.locator("summary").click();
  await expect(old.getByText("Added:")).toBeVisible();
  await expect(old.getByText("Last changed:")).toBeVisible();
});

test("sources that say the same are not said to disagree", async ({ page }) => {
  await page.goto("/en/zones/kcn-giao-long");
  const disagreeing = page.locator("dt").filter({ hasText: "Sources disagree" });
  await expect(disagreeing.filter({ hasText: "Area of phase 1" })).toHaveCount(1);
  await expect(disagreeing.filter({ hasText: "Area of phase 2" })).toHaveCount(0);
});

test("a data sheet names developer and terms, or says that nobody has published them", async ({ page }) => {
  await page.goto("/en/zones/kcn-phu-thuan");
  const management = page.getByRole("region", { name: "Developer and term" });
  await expect(management).toContainText("Infrastructure Development Company, under the Bến Tre");
  await expect(management).toContainText("baodautu.vn");
  await expect(management).toContainText("Operating term");
  await expect(page.getByRole("region", { name: "Telecom" })).toContainText("Telecom");
  const prices = page.getByRole("region", { name: "Prices and fees", exact: true });
  for (const gap of ["Management fee", "Payment method", "Deposit"]) await expect(prices).toContainText(gap);
});

test("a zone with nothing on offer says so instead of asking a price, one without lots that there are none", async ({
  page,
}) => {
  await page.goto("/en/zones/kcn-giao-long");
  const prices = page.getByRole("region", { name: "Prices asked for the lots" });
  await expect(prices).toContainText("No lot here is on offer");
  await expect(prices).not.toContainText("USD");
  await page.goto("/vi/zones/kcn-thanh-tan");
  await expect(page.getByText("chưa có lô nào trong sổ đăng ký")).toBeVisible();
  await expect(page.getByText("Sổ đăng ký chưa có lô nào của khu, cụm này.")).toBeVisible();
});

test("an old name without its marks finds both places that bore it, whatever they are called now", async ({
  page,
}) => {
  await page.goto("/vi/places");
  await page.locator("#place-words").fill("an hiep");
  await page.locator("#place-words").press("Enter");
  await expect(page).toHaveURL(/\/vi\/places\?q=an(\+|%20)hiep$/);
  await expect(page.locator("main tbody tr")).toHaveCount(2);
  await expect(page.locator("#place-words")).toHaveValue("an hiep");
  const chauThanh = page.getByRole("region", { name: "Huyện Châu Thành (đến 30/06/2025)" });
  await expect(chauThanh.getByRole("rowheader")).toHaveText(/^phường Phú Túc/);
  await expect(chauThanh).toContainText("xã An Hiệp nhập vào xã Tường Đa từ 01/12/2024");
  const baTri = page.getByRole("region", { name: "Huyện Ba Tri (đến 30/06/2025)" });
  await expect(baTri.getByRole("rowheader")).toHaveText(/^xã An Hiệp/);
  await page.getByRole("link", { name: "Xem tất cả" }).click();
  await expect(page.locator("main tbody tr")).toHaveCount(53);
});

test("every unit of the register has one anchor, and a link to it shows it", async ({ page }) => {
  await page.goto("/en/places#an-hiep-chau-thanh");
  await expect(page.locator("#an-hiep-chau-thanh")).toBeInViewport();
  await expect(page.locator("#an-hiep-chau-thanh")).toContainText("on 1 December 2024");
  const ids = await page.locator("main [id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(["ba-tri-ben-tre", "phu-tuc", "an-hiep", "an-hiep-ba-tri"]));
});

test("a commune's numbers are those of the lists they lead to", async ({ page }) => {
  await page.goto("/en/places");
  const row = page.locator("tr#giao-long");
  await expect(row.getByRole("link", { name: "3 parks and clusters" })).toBeVisible();
  const lots = row.getByRole("link", { name: "lots" }).last();
  const promised = Number(/\d+/.exec((await lots.textContent()) ?? "")?.[0]);
  await lots.click();
  await expect(page).toHaveURL(/\/en\/lots\?locality=giao-long$/);
  await expect(page.locator("main")).toContainText(`${promised} lots`);
  await page.goBack();
  await page.locator("tr#giao-long").getByRole("link", { name: "3 parks and clusters" }).click();
  await expect(page.locator("main article h3")).toHaveCount(3);
});

test("on a phone the register is one column", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/vi/places#phu-tuc");
  const [name, parts] = [page.locator("tr#phu-tuc th"), page.locator("tr#phu-tuc td").nth(1)];
  await expect(name).toBeInViewport();
  const [above, below] = [await name.boundingBox(), await parts.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
});

test("filtering the register keeps the focus, says how many it leaves, and Back undoes it", async ({
  page,
}) => {
  await page.goto("/en/places");
  const words = page.locator("#place-words");
  const said = page.getByRole("status").filter({ hasText: "commune" });
  await expect(async () => {
    // A second time, on a slow machine, would be a second step to go back.
    if (/q=giao\+long/.test(page.url())) return;
    await words.fill("giao long");
    await words.press("Enter");
    await expect(page).toHaveURL(/q=giao\+long/, { timeout: 1000 });
  }).toPass();
  await expect(words).toBeFocused();
  await expect(said).toHaveText(/^1 /);
  await page.goBack();
  await expect(words).toHaveValue("");
  await expect(said).toHaveText(/^48 /);
});

test("the map's list leads to the register, and the register to the map", async ({ page }) => {
  await page.goto("/vi/lots?view=map");
  await page.getByRole("link", { name: "Địa danh trước và sau tháng 7/2025" }).click();
  await expect(page).toHaveURL(/\/vi\/places$/);
  await page.getByRole("link", { name: "Xem ranh giới trên bản đồ" }).click();
  for (const name of ["Ranh giới xã, phường", "Huyện cũ"]) {
    await expect(page.getByRole("checkbox", { name })).toBeChecked();
  }
});

test("the box leads on to where a place of before is now", async ({ page }) => {
  await page.goto("/vi/search?q=xã+Sơn+Hòa");
  await page.locator("main a[href='/vi/places#son-hoa-chau-thanh']").first().click();
  await expect(page.locator("#son-hoa-chau-thanh")).toBeInViewport();
  await page.goto("/vi/search?q=huyện+Ba+Tri");
  const places = page.locator("main a[href='/vi/places#ba-tri-ben-tre']");
  await expect(places.first()).toHaveText("Trước và sau tháng 7/2025");
  await expect(page.locator("main a[href='/vi/lots?locality=ba-tri-ben-tre']").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the register of places is asked by name, and what it does not know is looked for everywhere", async ({
    page,
  }) => {
    await page.goto("/en/places");
    await page.locator("#place-words").fill("an hiep");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(page).toHaveURL(/\/en\/places\?q=an\+hiep$/);
    await expect(page.getByRole("rowheader")).toHaveText([/^An Hiệp commune/, /^Phú Túc ward/]);
    await page.locator("#place-words").fill("Giao Long II");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("link", { name: "Search the whole portal for “Giao Long II”" }).click();
    await expect(page).toHaveURL(/\/en\/search\?q=Giao\+Long\+II$/);
  });

  for (const { lang, asked, ready, tryIt, submit, result, open } of [
    {
      lang: "vi",
      asked: "Lọc",
      ready: "Sẵn sàng",
      tryIt: "Chấm thử dự án",
      submit: "Chấm thử",
      result: "Điểm dự kiến",
      open: "Còn thiếu số liệu",
    },
    {
      lang: "en",
      asked: "Filter",
      ready: "Ready",
      tryIt: "Try my project",
      submit: "Try it",
      result: "What it would score",
      open: "Figures are missing",
    },
  ]) {
    test(`from the register to a lot to a trial and its neighbours (${lang})`, async ({ page }) => {
      await page.goto(`/${lang}/zones`);
      await page.getByRole("searchbox").last().fill("mo cay bac");
      await page.locator("[name=kind]").selectOption("cluster");
      await page.getByRole("button", { name: asked }).click();
      await expect(page).toHaveURL(/kind=cluster/);
      await page.locator("main h3 a[href$='/zones/ccn-tan-thanh-binh']").click();
      await page.locator("#lots").locator("xpath=ancestor::section").locator("summary").last().click();
      await page.locator("main table a[href$='/lots/ccn-tan-thanh-binh-a1']").click();
      await expect(page.getByText(ready).first()).toBeVisible();
      await page.getByRole("link", { name: tryIt }).click();
      await page.locator("[name=registeredCapital]").fill("60");
      await page.locator("[name=workers]").fill("80");
      await page.getByRole("button", { name: submit }).click();
      await expect(page.getByRole("heading", { name: result })).toBeVisible();
      await expect(page.getByText(open)).toBeVisible();
      await expect(page.locator("[name=registeredCapital]")).toHaveValue("60");
      await expect(page.locator("main a[href*='/apply?lot=ccn-tan-thanh-binh-a1']")).toBeVisible();
      await page.goto(`/${lang}/lots/ccn-tan-thanh-binh-a1`);
      await page.locator("#shape").locator("xpath=ancestor::section").locator("table a").first().click();
      await expect(page).toHaveURL(/\/lots\/ccn-tan-thanh-binh-/);
    });
  }

  test("a shared trial shows the same to whoever opens it", async ({ page, browser }) => {
    const address = "/en/lots/kcn-phu-thuan-a1/pre-score?landAreaHa=1&registeredCapital=140&workers=60";
    await page.goto(address);
    const total = await page.locator("#result").locator("xpath=ancestor::section").innerText();
    const other = await browser.newPage({ javaScriptEnabled: true });
    await other.goto(address);
    await expect(other.getByText("this is not an administrative decision")).toBeVisible();
    expect(await other.locator("#result").locator("xpath=ancestor::section").innerText()).toBe(total);
    await other.close();
  });
});
