import type { Route } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { softwareGraphics } from "../setup/chromium";
import { drawn, openMap } from "./map-page";

test.use({ launchOptions: softwareGraphics() });
test.describe.configure({ timeout: 120_000 });

for (const [what, conditions] of [
  ["circle", "near=9.93288,106.37607&within=5"],
  ["area", "bbox=106.3,9.8,106.35,9.85"],
] as const) {
  test(`a ${what} that catches no lot keeps the map and its tools, and says what to change`, async ({
    page,
  }) => {
    await openMap(page, `/en/lots?view=map&${conditions}`);
    await expect(page.getByRole("button", { name: "Draw a circle" })).toBeVisible();
    const way = page.getByRole("link", { name: /^(Distance|Drop|Remove|Without).* lots?$/ }).first();
    await expect(way).toBeVisible();
    await way.click();
    await expect(page.locator("#map-list").getByRole("button").first()).toBeVisible();
    await expect(drawn(page)).toBeVisible();
  });
}

test("the map says how many lots there are, not which page of them", async ({ page }) => {
  await openMap(page, "/en/lots?view=map");
  const count = page.getByRole("status").filter({ hasText: "334 lots" });
  await expect(count).toHaveText("334 lots");
});

const basemaps: Record<string, (route: Route) => unknown> = {
  "refuses to answer": (route) => route.fulfill({ status: 503 }),
  "never answers": () => undefined,
};
for (const [what, answer] of Object.entries(basemaps)) {
  test(`where the chosen basemap ${what}, the portal's own ground stands in`, async ({ page }) => {
    await page.route("**/map/settings.json", (route) =>
      route.fulfill({ json: { styleUrl: new URL("/away/style.json", page.url()).href } }),
    );
    await page.route("**/away/style.json", answer);
    await page.goto("/en/lots?view=map&zone=ccn-binh-thoi");
    await expect(drawn(page)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText("The chosen basemap does not answer")).toBeVisible();
  });
}
