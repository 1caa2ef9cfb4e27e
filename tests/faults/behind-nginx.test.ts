import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "~/server/embedded/ports";
import { readPage } from "../hostile/world/forms";
import type { Nginx } from "../setup/nginx";
import { hasNginx, startNginx } from "../setup/nginx";
import type { Portal } from "../setup/portal";
import { startPortal } from "../setup/portal";
import { until } from "../setup/until";
import { send, Visitor } from "../setup/visitor";

// nginx passes a request on with `Host: 127.0.0.1:PORT` unless it is told otherwise; who follows the README's "put a
// reverse proxy in front" has just that, and PUBLIC_URL.
const installed = hasNginx();
if (!installed)
  console.warn("SKIPPED: forms behind a real nginx are not tested, because there is no nginx here");

describe.skipIf(!installed)("behind nginx that speaks TLS", () => {
  let [portal, nginx]: [Portal | undefined, Nginx | undefined] = [undefined, undefined];
  const running = () => {
    if (!portal || !nginx) throw new Error("not started");
    return { portal, nginx };
  };
  const reader = () => new Visitor(running().nginx.origin, ca());
  const ca = () => {
    const { nginx } = running();
    return nginx.ca ? { ca: nginx.ca } : {};
  };

  beforeAll(async () => {
    const port = await freePort();
    portal = await startPortal({ env: { PUBLIC_URL: `https://localhost:${port}`, DEMO_ACCOUNTS: "yes" } });
    nginx = await startNginx({ port, to: portal.port, tls: true });
  }, 240_000);

  afterAll(async () => {
    await nginx?.stop();
    await portal?.stop();
  });

  /** A redirect that does not name the address people use must not name any. */
  const leadsTo = (location: string | undefined) => {
    const { nginx } = running();
    const url = new URL(location ?? "", nginx.origin);
    expect(url.origin).toBe(nginx.origin);
    return url.pathname + url.search;
  };

  test("people sign in, stay signed in and sign out", async () => {
    const visitor = reader();
    const entered = await visitor.post("/vi/sign-in", {
      email: "officer@ben-do.example",
      password: running().portal.password,
    });
    expect(entered.status).toBe(302);
    expect(leadsTo(entered.headers.location)).toBe("/vi/office");
    const [cookie = ""] = entered.headers["set-cookie"] ?? [];
    expect(cookie).toMatch(/^__Host-session=.*; Secure/);
    expect((await visitor.get("/vi/office/lots")).status).toBe(200);
    const left = await visitor.post("/vi/sign-out", {});
    expect(left.status).toBe(302);
    leadsTo(left.headers.location);
    const refused = await visitor.get("/vi/office/lots");
    expect(refused.status).toBe(302);
    expect(leadsTo(refused.headers.location)).toMatch(/^\/vi\/sign-in/);
  });

  test("somebody registers", async () => {
    const visitor = reader();
    const fields = { name: "Nguyễn Thị Dừa", email: "dua@example.com", password: "dừa xanh Bến Tre 2026" };
    const { status, headers } = await visitor.post("/vi/register", fields);
    expect(status).toBe(302);
    leadsTo(headers.location);
    expect((await visitor.get("/vi/applications")).status).toBe(200);
  });

  test("a question reaches its own page", async () => {
    const visitor = reader();
    const page = "/vi/zones/kcn-phu-thuan/ask";
    const { body } = await visitor.get(page);
    const form = readPage(body, page).forms.find(({ fields }) => fields.some(([name]) => name === "proof"));
    const proof = new Map(form?.fields ?? []).get("proof");
    const question = {
      name: "Dừa",
      email: "dua@example.com",
      question: "Điện 500 kVA có sẵn chưa?",
      proof: proof ?? "",
    };
    let location: string | undefined;
    // A form sent back within two seconds is taken for a machine's.
    await until("the question is taken", async () => {
      const { status, headers } = await visitor.post(page, question);
      expect([302, 422]).toContain(status);
      location = headers.location;
      return status === 302;
    });
    const asked = await visitor.get(leadsTo(location));
    expect(asked.status).toBe(200);
    expect(asked.body).toContain(question.question);
  });

  test("colours are kept, and the reader led back", async () => {
    const visitor = reader();
    const { status, headers } = await visitor.post("/vi/preferences", {
      theme: "dark",
      returnTo: "/vi/lots?q=a",
    });
    expect(status).toBe(302);
    expect(leadsTo(headers.location)).toBe("/vi/lots?q=a");
    expect(visitor.cookie).toMatch(/theme=/);
    expect((await visitor.get("/vi/lots")).body).toMatch(/<html[^>]*data-theme="dark"/);
  });

  test("what is read leads nowhere but to the address people use", async () => {
    const { portal, nginx } = running();
    const chosen = await reader().get("/");
    leadsTo(chosen.headers.location);
    const { body } = await reader().get("/vi/lots/kcn-phu-thuan-a1");
    expect(body).not.toContain(`:${portal.port}`);
    expect(body).toContain(`${nginx.origin}/vi/lots/kcn-phu-thuan-a1`);
  });

  test.each(["http://evil.example", "null", "http://localhost.evil.example", "http://localhost:1"])(
    "a form from %s is refused",
    async (origin) => {
      const { nginx } = running();
      const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: origin };
      const sent = { method: "POST", headers, body: "theme=dark", ...ca() };
      expect((await send(`${nginx.origin}/vi/preferences`, sent)).status).toBe(403);
    },
  );

  test("who knows the portal's own port is as much a stranger", async () => {
    const { portal, nginx } = running();
    const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: portal.origin };
    const sent = { method: "POST", headers, body: "theme=dark", ...ca() };
    expect((await send(`${nginx.origin}/vi/preferences`, sent)).status).toBe(403);
  });
});
