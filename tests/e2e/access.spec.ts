import { expect, test } from "@playwright/test";
import { signIn } from "./people";

const officePages = ["", "/applications", "/lots", "/lots/kcn-phu-thuan-a1", "/criteria", "/people"];

test("to investors the office does not exist", async ({ page }) => {
  await signIn(page, "vi", "investor");
  for (const path of officePages) expect((await page.goto(`/vi/office${path}`))?.status()).toBe(404);
});

test("a link to the office, as officers get them by mail, leads by way of signing in", async ({ page }) => {
  for (const path of officePages) {
    await page.goto(`/vi/office${path}`);
    await expect(page).toHaveURL(`/vi/sign-in?returnTo=${encodeURIComponent(`/vi/office${path}`)}`);
  }
});

test("an address that is no text and a method nobody knows are refused", async ({ request }) => {
  expect((await request.get("/vi/lots/%E0%A4%A")).status()).toBe(400);
  expect((await request.get("/assets/%E0%A4%A")).status()).toBe(400);
  expect((await request.fetch("/vi/lots", { method: "TRACE" })).status()).toBe(405);
});

test("no page that shows who is signed in is kept on the way", async ({ request }) => {
  for (const path of ["/vi", "/vi/lots", "/vi/sign-in"]) {
    expect((await request.get(path)).headers()["cache-control"]).toBe("private, no-cache");
  }
});

test("staff see the office, and a page that is not theirs says so", async ({ page }) => {
  await signIn(page, "en", "officer");
  expect((await page.goto("/en/office"))?.status()).toBe(200);
  expect((await page.goto("/en/office/people"))?.status()).toBe(403);
});

test("a form sent from another site is refused", async ({ request }) => {
  const response = await request.post("/vi/sign-in", {
    headers: { Origin: "https://elsewhere.example" },
    form: { email: "officer@ben-do.example", password: "x" },
  });
  expect(response.status()).toBe(403);
});

test("a form over the limit is refused before it is read", async ({ request }) => {
  const response = await request.post("/vi/sign-in", {
    form: { email: "x".repeat(1_100_000), password: "x" },
  });
  expect(response.status()).toBe(413);
});

test("a null character, which no text has, breaks no page, no file and no form", async ({ request }) => {
  for (const path of [
    "/vi/lots/a%00",
    "/vi/lots/%00/sheet.pdf",
    "/en/lots?near=a%00&within=5",
    "/vi/lots.csv?near=a%00",
    "/vi/zones/%00",
    "/vi/compare?lot=a%00",
    "/vi/criteria/province%00/1",
    "/api/v1/lots/%00",
    // taken out once, it would come together anew
    "/api/v1/localities/%%0000",
    "/vi/lots?near=%%0000",
    "/api/v1/lots?near=a%00",
    "/api/v1/sectors?version=a%00",
  ]) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
  const form = { email: "officer\0@ben-do.example", password: "khong-dung\0" };
  expect((await request.post("/vi/sign-in", { form })).status()).toBeLessThan(500);
});

test("a wrong password is told in the page's language, and what was typed stays", async ({ page }) => {
  await page.goto("/vi/sign-in");
  await page.locator("input[name=email]").fill("officer@ben-do.example");
  await page.locator("input[name=password]").fill("khong-dung");
  await page.locator("main button[type=submit]").click();
  await expect(page.getByRole("alert")).toContainText("không đúng");
  await expect(page.locator("input[name=email]")).toHaveValue("officer@ben-do.example");
});
