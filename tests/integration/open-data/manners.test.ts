import { expect, test } from "vitest";
import { call } from "./call";

// What holds for every resource of the public interface.

test("writing is refused and says what is allowed", async () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const response = await call("/api/v1/zones", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(await response.json()).toMatchObject({ status: 405 });
  }
});

test("an address nobody knows and a thing that is not there are told apart", async () => {
  const problemOf = async (path: string) => {
    const response = await call(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    return (await response.json()).type;
  };
  const unknownPath = "urn:ben-do:problem:unknown-path";
  const notFound = "urn:ben-do:problem:not-found";
  expect(await problemOf("/api/v1/nothing")).toBe(unknownPath);
  expect(await problemOf("/api/v2/lots")).toBe(unknownPath);
  expect(await problemOf("/api/v1/lots/%E0%A4%A")).toBe(unknownPath);
  expect(await problemOf("/api/v1/lots/none")).toBe(notFound);
  expect(await problemOf("/api/v1/zones/none")).toBe(notFound);
  expect(await problemOf("/api/v1/criteria/province/99")).toBe(notFound);
});

test("a draft of criteria is nobody's to read", async () => {
  const { data } = await (await call("/api/v1/criteria")).json();
  const province = data.find(({ id }: { id: string }) => id === "province");
  expect(province.versions.map(({ number }: { number: number }) => number)).toEqual([1]);
  expect((await call("/api/v1/criteria/province/2")).status).toBe(404);
});

test("a browser may ask from any page, with what it already has", async () => {
  const response = await call("/api/v1/lots", { method: "OPTIONS" });
  expect(response.status).toBe(204);
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(response.headers.get("Access-Control-Allow-Headers")).toContain("If-None-Match");
});

test("what is known to have changed says when, and is not sent again", async () => {
  const first = await call("/api/v1/infrastructure");
  const changed = first.headers.get("Last-Modified") ?? "";
  expect(Date.parse(changed)).not.toBeNaN();
  const again = (headers: Record<string, string>) => call("/api/v1/infrastructure", { headers });
  expect((await again({ "If-Modified-Since": changed })).status).toBe(304);
  expect((await again({ "If-Modified-Since": "Thu, 01 Jan 2015 00:00:00 GMT" })).status).toBe(200);
  expect((await again({ "If-Modified-Since": changed, "If-None-Match": '"other"' })).status).toBe(200);
});

test("who asks too often is told when to come back; others are not held up", async () => {
  const address = "203.0.113.9";
  const first = await call("/api/v1/changelog", {}, address);
  expect(first.headers.get("RateLimit-Policy")).toBe('"address";q=600;w=60');
  expect(first.headers.get("RateLimit")).toMatch(/^"address";r=599;t=\d+$/);
  for (let asked = 1; asked < 600; asked += 1) await call("/api/v1/changelog", {}, address);
  const refused = await call("/api/v1/changelog?lang=en", {}, address);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(refused.headers.get("RateLimit")).toMatch(/^"address";r=0;t=\d+$/);
  expect(await refused.json()).toMatchObject({ type: "urn:ben-do:problem:too-many-requests" });
  expect((await call("/api/v1/changelog", {}, "203.0.113.10")).status).toBe(200);
});

test("a table for spreadsheets has names first, a line for each zone, and runs no formula", async () => {
  const response = await call("/api/v1/zones.csv");
  expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  const lines = (await response.text()).trimEnd().split("\r\n");
  const { total } = await (await call("/api/v1/zones")).json();
  expect(lines[0]).toMatch(/^id,kind,name,title_vi,title_en,/);
  expect(lines).toHaveLength(total + 1);
  expect(lines.some((line) => line.startsWith("kcn-phu-thuan,park,Phú Thuận,KCN Phú Thuận,"))).toBe(true);
});
