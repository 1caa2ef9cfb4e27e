import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("an answer is not sent twice to who has it, and says what remains", async ({ request }) => {
  const headers = { "X-Forwarded-For": "198.51.100.1" };
  const first = await request.get("/api/v1/zones", { headers });
  expect(first.status()).toBe(200);
  expect(first.headers()["access-control-allow-origin"]).toBe("*");
  expect(first.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(first.headers().ratelimit).toMatch(/^"address";r=\d+;t=\d+$/);
  const known = { ...headers, "If-None-Match": first.headers().etag ?? "" };
  expect((await request.get("/api/v1/zones", { headers: known })).status()).toBe(304);
  const head = await request.head("/api/v1/zones", { headers });
  expect(head.status()).toBe(200);
  expect(await head.text()).toBe("");
});

test("an answer made for the last caller still counts for this one", async ({ request }) => {
  const headers = { "X-Forwarded-For": "198.51.100.3" };
  const path = "/api/v1/lots?areaMin=1.25";
  const answers = [];
  for (let times = 0; times < 3; times++) answers.push(await request.get(path, { headers }));
  const remaining = answers.map((answer) => Number(answer.headers().ratelimit?.match(/r=(\d+)/)?.[1]));
  const [first = 0] = remaining;
  expect(remaining).toEqual([first, first - 1, first - 2]);
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  expect(bodies[1]).toEqual(bodies[0]);
  expect(bodies[0].data[0].areaM2).toBeGreaterThanOrEqual(12_500);
  const anew = await request.get(path, { headers: { ...headers, "Cache-Control": "no-cache" } });
  expect(await anew.json()).toEqual(bodies[0]);
  // What differs in one parameter is another question.
  const english = await (await request.get(`${path}&lang=en`, { headers })).json();
  expect(english.data[0].url).toMatch(/^\/en\//);
});

test("no caller decides by their Host header where the next reader is led", async ({ request, page }) => {
  const path = "/vi/zones?host=1";
  const forged = { Host: "phish.example", "X-Forwarded-Host": "phish.example", "X-Forwarded-Proto": "https" };
  expect(await (await request.get(path, { headers: forged })).text()).not.toContain("phish.example");
  await page.goto(path);
  const addresses = page.locator('link[rel="canonical"], link[rel="alternate"], meta[property="og:image"]');
  expect(await addresses.count()).toBeGreaterThan(3);
  expect(await page.content()).not.toContain("phish.example");
});

test("what nobody offers is refused in a form programs read", async ({ request }) => {
  const headers = { "X-Forwarded-For": "198.51.100.2" };
  for (const [path, status] of [
    ["/api/v1/lots?colour=red", 400],
    ["/api/v1/nothing", 404],
    ["/api/anything", 404],
  ] as const) {
    const response = await request.get(path, { headers });
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
  }
  const elsewhere = { ...headers, Origin: "https://elsewhere.example" };
  const written = await request.post("/api/v1/lots", { headers: elsewhere, data: {} });
  expect(written.status()).toBe(405);
  expect(written.headers().allow).toBe("GET, HEAD, OPTIONS");
  const noText = await request.get("/api/v1/lots/%E0%A4%A", { headers });
  expect(noText.status()).toBe(400);
  expect(noText.headers()["content-type"]).toContain("application/problem+json");
});

test("feeds for machines are whole and lead to pages that exist", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.length).toBeGreaterThan(600);
  for (const address of addresses.filter((_, index) => index % 97 === 0)) {
    expect((await request.get(new URL(address).pathname)).status(), address).toBe(200);
  }
  const feed = await (await request.get("/en/feed.atom")).text();
  const days = [...feed.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, day]) => day ?? "");
  expect(days.length).toBe(51);
  expect([...days].sort().reverse()).toEqual(days);
  expect((await request.get("/robots.txt")).headers()["content-type"]).toContain("text/plain");
  const catalogue = await (await request.get("/catalog.jsonld")).json();
  for (const dataset of catalogue["dcat:dataset"]) {
    for (const { "dcat:accessURL": access } of dataset["dcat:distribution"])
      expect((await request.get(new URL(access["@id"]).pathname)).status(), access["@id"]).toBe(200);
  }
});

test("a shared link has a title, a picture and facts", async ({ page, request }) => {
  await page.goto("/vi/lots/kcn-phu-thuan-a1");
  const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
  const card = await request.get(new URL(picture ?? "").pathname);
  expect(card.headers()["content-type"]).toBe("image/png");
  const bytes = await card.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /Lô A1/);
  const facts = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  const kinds = facts["@graph"].map((thing: Record<string, unknown>) => thing["@type"]);
  expect(kinds).toContain("BreadcrumbList");
  // What is made up for the demonstration is nobody's listing.
  expect(kinds).not.toContain("RealEstateListing");
});

test("only the widget's page may be framed", async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()["content-security-policy"] ?? "";
  expect(await policy("/vi/embed/lots")).toContain("frame-ancestors *");
  for (const path of ["/vi", "/vi/lots", "/vi/embed/other", "/widget.js"])
    expect(await policy(path)).toContain("frame-ancestors 'none'");
});

test("the widget searches on another site, is as high as its content and leads to the portal", async ({
  page,
  baseURL,
}) => {
  const script = `<script src="${baseURL}/widget.js" data-lang="en" data-zone="kcn-phu-thuan" async></script>`;
  const other = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Another site</title><h1>Another site</h1>${script}`);
  });
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  try {
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { name: "Lots in Phú Thuận Industrial Park" })).toBeVisible();
    const inner = await frame.locator("html").evaluate((html) => (html as HTMLElement).offsetHeight);
    await expect(page.locator("iframe")).toHaveCSS("height", `${inner}px`);
    await frame.getByRole("searchbox").fill("zzzz");
    await frame.getByRole("button", { name: "Search" }).click();
    await expect(frame.getByText("No lot fits.")).toBeVisible();
    const height = () => page.locator("iframe").evaluate((iframe) => iframe.clientHeight);
    await expect.poll(height).toBeLessThan(inner - 100);
    await frame.getByRole("searchbox").fill("B2");
    await frame.getByRole("button", { name: "Search" }).click();
    await expect(frame.getByRole("link", { name: /^Lot B2,/ })).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
    await frame.getByRole("link", { name: /^Lot B2,/ }).click();
    await expect(page).toHaveURL(/\/en\/lots\/kcn-phu-thuan-b2$/);
  } finally {
    other.close();
  }
});

test("the frame keeps to what its owner chose, search after search, and says so", async ({ page }) => {
  await page.goto("/en/embed/lots?zone=kcn-phu-thuan&status=construction&areaMin=1");
  const narrowed = page.getByText(/^Only lots with: Infrastructure under construction · Area .*1 ha$/);
  await expect(narrowed).toBeVisible();
  await page.getByRole("searchbox").fill("1.5 ha");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(narrowed).toBeVisible();
  await expect(page.getByText(/^Read as: .*1\.5.ha/)).toBeVisible();
  for (const row of await page.getByRole("listitem").all())
    await expect(row).toContainText("Infrastructure under construction");
  await page.getByRole("link", { name: "Filter, compare, see the map" }).click();
  await expect(page).toHaveURL(/\/en\/lots\?zone=kcn-phu-thuan&status=construction&areaMin=1\.5$/);
});

for (const lang of ["vi", "en"] as const) {
  for (const path of ["/developers", "/embed/lots"]) {
    test(`/${lang}${path} is accessible, fits and keeps to the content policy`, async ({ page }) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(`/${lang}${path}`);
        for (const more of (await page.locator("details").all()).slice(0, 2)) {
          await more.evaluate((details: HTMLDetailsElement) => {
            details.open = true;
          });
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
      expect(complaints).toEqual([]);
    });
  }
}

test("who shares a page shares what was asked of it", async ({ request }) => {
  const tagOf = async (path: string, tag: RegExp) =>
    (tag.exec(await (await request.get(path)).text())?.[1] ?? "").replaceAll("&amp;", "&");
  const ogUrl = /property="og:url" content="([^"]+)"/;
  const canonical = /rel="canonical" href="([^"]+)"/;
  expect(await tagOf("/vi/lots?status=ready", ogUrl)).toMatch(/\/vi\/lots\?status=ready$/);
  expect(await tagOf("/vi/lots?status=ready", canonical)).toMatch(/\/vi\/lots$/);
  const compared = "/vi/compare?lot=kcn-phu-thuan-a1&lot=kcn-phu-thuan-a3";
  for (const tag of [ogUrl, canonical]) expect((await tagOf(compared, tag)).endsWith(compared)).toBe(true);
});
