import { expect, test } from "@playwright/test";

test("health and readiness tell web, database and search apart", async ({ request }) => {
  for (const path of ["/healthz", "/readyz"]) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(await response.json()).toEqual({ web: "ok", database: "ok", search: "ok" });
  }
});

test("the public API finds lots of Phú Thuận typed without marks", async ({ request }) => {
  const response = await request.get("/api/v1/lots?q=phu+thuan");
  const { data, page } = (await response.json()) as {
    data: { zone: { id: string } }[];
    page: { total: number };
  };
  expect(page.total).toBeGreaterThan(0);
  expect(data[0]?.zone.id).toBe("kcn-phu-thuan");
});

test("metrics are in Prometheus' format", async ({ request }) => {
  expect(await (await request.get("/metrics")).text()).toContain(
    "# TYPE http_request_duration_seconds histogram",
  );
});
