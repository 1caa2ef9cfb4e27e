import { formatNumber } from "~/app/platform/i18n/format";
import type { Portal } from "../setup/portal";
import { until } from "../setup/until";
import type { Reply } from "../setup/visitor";
import { send, Visitor } from "../setup/visitor";
import { readPage } from "./world/forms";
import type { World } from "./world/world";

const patienceMs = 10_000;
const freshWithinMs = 60_000;
const readers = 4;
/** A cookie that says nothing, but that a page kept for all is not given to. */
const pastTheCache = { headers: { Cookie: "hostile=1" }, patienceMs };

/**
 * What is wrong with the public pages after a storm, a line each; nothing, if all is well. Every page must answer, be the
 * page of its address, show what an officer changed only now, and say the same to the crowd as to a reader for whom it
 * is made anew.
 */
export async function problemsAfterwards(portal: Portal, world: World): Promise<string[]> {
  const problems = new Map<string, string>();
  const note = (address: string) => (error: unknown) => {
    problems.set(address, `${address}: ${error instanceof Error ? error.message : error}`);
  };
  // Several at once: of pages that do not answer, each is waited for.
  const pages = [...world.titles];
  const waiting = pages.values();
  const reader = async () => {
    for (const [address, title] of waiting)
      await answersAsItself(portal.origin + address, title).catch(note(address));
  };
  await Promise.all(Array.from({ length: readers }, reader));
  await changeIsSeen(portal, world).catch(note("a lot that was changed"));
  const answered = pages.map(([address]) => address).filter((address) => !problems.has(address));
  for (const address of await stale(portal.origin, answered)) note(address)("is stale");
  return [...problems.values()];
}

async function answersAsItself(url: string, title: string): Promise<void> {
  const { status, body } = await send(url, { patienceMs });
  if (status !== 200) throw new Error(`answers ${status}`);
  const found = titleOf(body);
  if (found === title) return;
  const anew = titleOf((await send(url, pastTheCache)).body);
  if (found !== anew) throw new Error(`is “${found}” instead of “${anew}”`);
}

const titleOf = (body: string) => readPage(body, "/").title;
const contentOf = ({ body }: Reply) => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? "";

/** Of these pages, those that go on saying to all what they no longer say to one. */
async function stale(origin: string, addresses: string[]): Promise<string[]> {
  let suspects = addresses;
  const stillStale = async () => {
    const found: string[] = [];
    for (const address of suspects)
      if (!(await isFresh(origin + address).catch(() => false))) found.push(address);
    suspects = found;
    return suspects.length;
  };
  await until("no page is stale", async () => (await stillStale()) === 0, freshWithinMs).catch(() => {});
  return suspects;
}

/** Pages that differ from one making to the next, as those with a form of one's own, are kept for nobody. */
async function isFresh(url: string): Promise<boolean> {
  const anew = contentOf(await send(url, pastTheCache));
  const kept = contentOf(await send(url, { patienceMs }));
  return anew === kept || anew !== contentOf(await send(url, pastTheCache));
}

/** An officer gives a lot another area; the readers of its pages and of the comparison see it. */
async function changeIsSeen({ origin, password }: Portal, { titles }: World): Promise<void> {
  const lot = [...titles.keys()].flatMap((address) => /^\/vi\/lots\/([\w-]+)$/.exec(address)?.[1] ?? [])[0];
  if (!lot) throw new Error("no page of a lot was found");
  const officer = await new Visitor(origin).signIn("officer", password);
  const page = `/vi/office/lots/${lot}`;
  const form = readPage((await officer.get(page)).body, page).forms.find(({ fields }) =>
    fields.some(([name]) => name === "seen"),
  );
  const fields = (form?.fields ?? []).filter(([name]) => name !== "holds" && name !== "all");
  // One more hectare, and a rest that is told in hectares as well as in square metres.
  const area = (Math.floor(Number(new Map(fields).get("area")) / 10_000) + 1) * 10_000 + 3_700;
  const changed = { ...Object.fromEntries(fields), area: String(area), basis: "12/BB-BQL" };
  const { status } = await officer.post(page, changed);
  if (status !== 302) throw new Error(`saving ${lot} answers ${status}`);
  for (const lang of ["vi", "en"] as const) {
    await shows(`${origin}/${lang}/lots/${lot}`, formatNumber(area, lang));
    await shows(`${origin}/${lang}/compare?lot=${lot}`, formatNumber(area / 10_000, lang));
  }
}

function shows(url: string, text: string): Promise<void> {
  const isShown = () => send(url, { patienceMs }).then(({ body }) => body.includes(text));
  return until(`${url} shows ${text}`, isShown, freshWithinMs);
}
