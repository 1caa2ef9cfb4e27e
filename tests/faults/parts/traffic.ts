import { setTimeout as delay } from "node:timers/promises";
import type { Database } from "~/app/platform/database/connect.server";
import type { Portal } from "../../setup/portal";
import type { Reply } from "../../setup/visitor";
import { Visitor } from "../../setup/visitor";
import type { Tally } from "./tally";

/** What the portal has acknowledged: from then on it must be there. */
export interface Acknowledged {
  /** for each lot, the power that was acknowledged last and those that were sent after it */
  power: Map<string, { said: number | null; sentSince: number[] }>;
  /** the mailboxes questions were asked from */
  questions: Set<string>;
  /** how many writes in all */
  writes: number;
}

export interface Traffic {
  portal: Portal;
  db: Database;
  tally: Tally;
  acknowledged: Acknowledged;
  stop: AbortSignal;
}

/** People look at what they got before they ask for more. */
const pauseMs = 40;
const pages = [
  "/vi",
  "/en",
  "/vi/lots",
  "/en/lots?q=phu+thuan",
  "/vi/zones",
  "/api/v1/lots?q=giao+hoa",
  "/api/v1/zones",
  "/vi/lots/kcn-phu-thuan-a1",
];

/** A reader who goes from page to page. */
export async function reads({ portal, tally, stop }: Traffic): Promise<void> {
  const reader = new Visitor(portal.origin);
  for (let turn = 0; !stop.aborted; turn++) {
    const page = pages[turn % pages.length] ?? "/vi";
    const reply = await tally.ask(page, () => reader.get(page));
    if (reply && reply.status !== 200) tally.wrong.push(`${page} answered ${reply.status}`);
    await delay(pauseMs);
  }
}

function hidden(reply: Reply | null, name: string): string | undefined {
  const input = reply?.body.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0];
  return input?.match(/value="([^"]*)"/)?.[1];
}

/** An officer who keeps the register: writes another power into one lot after the other. */
export async function keepsLots({ portal, db, tally, acknowledged, stop }: Traffic): Promise<void> {
  const lots = await db.lot.findMany({ take: 8, orderBy: { id: "asc" } });
  const officer = await new Visitor(portal.origin).signIn("officer", portal.password);
  for (let power = 1000; !stop.aborted; power++) {
    const lot = lots[power % lots.length];
    if (!lot) throw new Error("there are no lots");
    const path = `/vi/office/lots/${lot.id}`;
    const form = await tally.ask(`GET ${path}`, () => officer.get(path));
    const seen = hidden(form, "seen");
    if (seen !== undefined) {
      const kept = acknowledged.power.get(lot.id) ?? { said: null, sentSince: [] };
      acknowledged.power.set(lot.id, kept);
      kept.sentSince.push(power);
      const fields = {
        status: lot.status,
        area: String(lot.areaM2),
        power: String(power),
        basis: "đo lại",
        seen,
      };
      const reply = await tally.ask(`POST ${path}`, () => officer.post(path, fields));
      if (reply?.status === 302 && reply.headers.location?.includes("saved")) {
        Object.assign(kept, { said: power, sentSince: [] });
        acknowledged.writes += 1;
      } else if (reply && reply.status !== 409) {
        tally.wrong.push(`POST ${path} answered ${reply.status} ${reply.headers.location ?? ""}`);
      }
    } else if (form) tally.wrong.push(`GET ${path} answered ${form.status} without a form`);
    await delay(pauseMs);
  }
}

/** The guard takes a form for a machine's that comes back sooner. */
const writingMs = 2_200;

/** Visitors without an account, each of whom asks one question and sends it until it is taken. */
export async function asks({ portal, tally, acknowledged, stop }: Traffic, name: string): Promise<void> {
  const path = "/vi/lots/kcn-phu-thuan-a1/ask";
  for (let turn = 1; !stop.aborted; turn++) {
    const visitor = new Visitor(portal.origin, { headers: { "X-Forwarded-For": `10.7.${turn % 250}.1` } });
    const email = `${name}-${turn}@example.com`;
    const proof = hidden(await tally.ask(`GET ${path}`, () => visitor.get(path)), "proof");
    await delay(writingMs);
    if (proof === undefined) continue;
    const fields = { proof, name: "Nguyễn Văn An", email, question: `Lô này còn trống không? (${turn})` };
    for (let taken = false; !taken && !stop.aborted; ) {
      const reply = await tally.ask(`POST ${path}`, () => visitor.post(path, fields));
      taken = reply?.status === 302;
      if (taken) {
        acknowledged.questions.add(email);
        acknowledged.writes += 1;
      } else if (reply) {
        tally.wrong.push(`POST ${path} answered ${reply.status}`);
        break;
      } else await delay(pauseMs);
    }
  }
}
