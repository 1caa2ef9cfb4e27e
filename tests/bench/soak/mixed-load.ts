import { chanceOf } from "../../hostile/chance";
import { readPage } from "../../hostile/world/forms";
import type { Portal } from "../../setup/portal";
import type { Reply } from "../../setup/visitor";
import { send, Visitor } from "../../setup/visitor";

/** What was done in one minute. Times in milliseconds. */
export interface Minute {
  counts: Record<Work, number>;
  p50: number;
  p99: number;
  /** what went wrong, a line each */
  errors: string[];
}

export type Work = "reading" | "searching" | "asking" | "saving";

interface MixedLoad {
  /** what was done since the last time this was asked */
  minute(): Minute;
  stop(): Promise<void>;
}

/** How often each is begun, in milliseconds: some ten requests a second in all. */
const everyMs: Record<Work, number> = { reading: 150, searching: 400, asking: 6_000, saving: 2_500 };
/** Longer than a form must have been in somebody's hands before it is taken for a person's. */
const writingMs = 2_500;
const patienceMs = 10_000;

const pages = ["", "/lots", "/zones", "/programme", "/criteria", "/infrastructure", "/places", "/about"];
const words = [
  "phu thuan",
  "2 ha ở Ba Tri, điện 500 kVA",
  "coconut",
  "kcn giao long",
  "lô sẵn sàng",
  "500 kVA",
  "ba tri",
];

/** Readers, searches, questions and an officer who saves lots, each at a steady rate until stopped. */
export async function mixedLoad({ origin, password }: Portal): Promise<MixedLoad> {
  const chance = chanceOf(1, 0);
  const answer = await send(`${origin}/api/v1/lots?size=100`);
  const lots = (JSON.parse(answer.body) as { data: { id: string }[] }).data.map(({ id }) => id);
  const officer = await new Visitor(origin).signIn("officer", password);
  let done: { work: Work; ms: number }[] = [];
  let errors: string[] = [];
  let asker = 0;

  const lang = () => chance.one(["vi", "en"]);
  const read = async (path: string) => {
    const given = await send(origin + path, { patienceMs }).catch((error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    expectStatus(path, given, 200);
  };
  const works: Record<Work, () => Promise<void>> = {
    reading: () => read(`/${lang()}${chance.one([...pages, `/lots/${chance.one(lots)}`])}`),
    searching: () => {
      const q = encodeURIComponent(`${chance.one(words)}${chance.one(["", ` ${chance.whole(1, 9)}`])}`);
      return read(`${chance.one([`/${lang()}/lots`, `/${lang()}/search`, "/api/v1/lots"])}?q=${q}`);
    },
    asking: () => askQuestion(origin, chance.one(lots), asker++),
    saving: () => saveLot(officer, chance.one(lots), chance.whole(1_000, 50_000)),
  };

  const underWay = new Set<Promise<void>>();
  const begin = (work: Work) => {
    const begun = performance.now();
    const doing = works[work]()
      .then(() => void done.push({ work, ms: performance.now() - begun }))
      .catch((error) => void errors.push(`${work}: ${error instanceof Error ? error.message : error}`))
      .finally(() => underWay.delete(doing));
    underWay.add(doing);
  };
  const kinds = Object.keys(everyMs) as Work[];
  const timers = kinds.map((work) => setInterval(begin, everyMs[work], work));
  return {
    minute() {
      const reads = done.filter(({ work }) => work === "reading" || work === "searching").map(({ ms }) => ms);
      const count = (work: Work) => done.filter((one) => one.work === work).length;
      const counts = Object.fromEntries(kinds.map((work) => [work, count(work)])) as Record<Work, number>;
      const minute = { counts, p50: quantile(reads, 0.5), p99: quantile(reads, 0.99), errors };
      [done, errors] = [[], []];
      return minute;
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(underWay);
    },
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function expectStatus(path: string, { status }: Reply, expected: number) {
  if (status !== expected) throw new Error(`${path} answers ${status}`);
}

/** Each from an address and a mailbox of its own, as askers are. */
async function askQuestion(origin: string, lot: string, number: number): Promise<void> {
  const headers = { "X-Forwarded-For": `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}` };
  const visitor = new Visitor(origin, { headers });
  const page = `/vi/lots/${lot}/ask`;
  const { body } = await visitor.get(page);
  const form = readPage(body, page).forms.find(({ fields }) => fields.some(([name]) => name === "proof"));
  const proof = new Map(form?.fields ?? []).get("proof") ?? "";
  await new Promise((resolve) => setTimeout(resolve, writingMs));
  const question = {
    name: "Dừa",
    email: `dua.${number}@example.com`,
    question: `Điện có đủ ${number} kVA không?`,
    proof,
  };
  expectStatus(page, await visitor.post(page, question), 302);
}

async function saveLot(officer: Visitor, lot: string, area: number): Promise<void> {
  const page = `/vi/office/lots/${lot}`;
  const { body } = await officer.get(page);
  const form = readPage(body, page).forms.find(({ fields }) => fields.some(([name]) => name === "seen"));
  const fields = (form?.fields ?? []).filter(([name]) => name !== "holds" && name !== "all");
  const changed = { ...Object.fromEntries(fields), area: String(area), basis: "12/BB-BQL" };
  expectStatus(page, await officer.post(page, changed), 302);
}
