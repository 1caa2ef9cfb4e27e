import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import type { Portal } from "../../setup/portal";
import { until } from "../../setup/until";
import { send, Visitor } from "../../setup/visitor";
import { readPage } from "./forms";
import { builtRoutes } from "./routes";
import { spokenWords, vocabulary } from "./vocabulary";
import type { Person, World } from "./world";
import { Explorer, people } from "./world";

/** Everything there is to attack: found by walking, by signing in, by asking and by reading one's mail. */
export async function lookAround(portal: Portal): Promise<World> {
  const { origin, password } = portal;
  const routes = builtRoutes();
  const explorer = new Explorer(routes);
  const cookies: Partial<Record<Person, string>> = {};
  const starts = [...(await interfaceAddresses(origin)), ...(await linksBySealedToken(portal))];
  for (const person of people) {
    const visitor = new Visitor(origin);
    if (person !== "anonymous") await visitor.signIn(person, password);
    await explorer.explore(person, visitor, starts);
    cookies[person] = visitor.cookie;
  }
  const { addresses, titles, forms } = explorer;
  const names = forms.flatMap(({ form }) => form.fields.map(([name]) => name));
  return {
    host: new URL(origin).host,
    routes,
    addresses,
    titles,
    forms: forms.map(withoutEndingSessions),
    cookies: cookies as Record<Person, string>,
    parameters: [...new Set([...names, ...(await interfaceParameters(origin))])].sort(),
    words: vocabulary(),
    spokenWords: spokenWords(),
  };
}

const nobody = "019a0000-0000-7000-8000-ffffffffffff";

/** Signing out, or changing the role of one of the others, would leave the requests after it without a session. */
function withoutEndingSessions({ person, form }: World["forms"][number]): World["forms"][number] {
  if (form.action.endsWith("/sign-out")) return { person: "anonymous", form };
  const fields = form.fields.map(([name, value]) => [name, name === "personId" ? nobody : value] as const);
  return { person, form: { ...form, fields } };
}

interface OpenApi {
  paths: Record<string, { get?: { parameters?: { name: string; in: string; example?: unknown }[] } }>;
}

async function openApi(origin: string): Promise<OpenApi> {
  return JSON.parse((await send(`${origin}/api/v1/openapi.json`)).body) as OpenApi;
}

/** What the document of the interface names, with its own examples for the parameters in the path. */
async function interfaceAddresses(origin: string): Promise<string[]> {
  return Object.entries((await openApi(origin)).paths).map(([path, { get }]) =>
    path.replace(/\{(\w+)\}/g, (_, name) => {
      const example = get?.parameters?.find((one) => one.in === "path" && one.name === name)?.example;
      return encodeURIComponent(String(example ?? "1"));
    }),
  );
}

async function interfaceParameters(origin: string): Promise<string[]> {
  const operations = Object.values((await openApi(origin)).paths);
  return operations.flatMap(({ get }) => (get?.parameters ?? []).map(({ name }) => name));
}

/** The pages behind sealed links: a question that was asked, an alert that was ordered, and their mails. */
async function linksBySealedToken({ origin, dataDir }: Portal): Promise<string[]> {
  const visitor = new Visitor(origin);
  const lots = JSON.parse((await send(`${origin}/api/v1/lots?size=1`)).body) as { data: { id: string }[] };
  const ask = `/vi/lots/${lots.data[0]?.id}/ask`;
  const alert = `/vi/saved/new?search=${encodeURIComponent("?status=ready")}`;
  const forms = await Promise.all(
    [ask, alert].map(async (page) => [page, await formOf(visitor, page)] as const),
  );
  const answers: string[] = [];
  for (const [page, fields] of forms) {
    // A form sent back within two seconds is taken for a machine's, so it is sent until it is old enough.
    await until(`${page} takes the form`, async () => {
      const { status, headers } = await visitor.post(page, { ...fields, ...orders });
      if (status === 302 && headers.location) answers.push(headers.location.split("?")[0] ?? "");
      return status === 302;
    });
  }
  const mailed = await linksInMails(join(dataDir, "mail"));
  for (const link of mailed.filter((one) => one.includes("/alerts/confirm/"))) {
    const { headers } = await visitor.post(link, {});
    if (headers.location) answers.push(headers.location, `${headers.location.split("?")[0]}/unsubscribe`);
  }
  return [...answers, ...mailed];
}

const orders = {
  email: "nguoi.hoi@example.com",
  name: "Dừa",
  question: "Điện 500 kVA có sẵn chưa?",
  agreed: "on",
};

async function formOf(visitor: Visitor, page: string): Promise<Record<string, string>> {
  const { body } = await visitor.get(page);
  const form = readPage(body, page).forms.find(({ fields }) => fields.some(([name]) => name === "proof"));
  if (!form) throw new Error(`no form to send on ${page}`);
  return { ...Object.fromEntries(form.fields), website: "", phone: "", company: "" };
}

async function linksInMails(folder: string): Promise<string[]> {
  const links = async () => {
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".eml")) : [];
    const mails = await Promise.all(files.map((name) => simpleParser(readFileSync(join(folder, name)))));
    const found = mails.flatMap(({ text }) => text?.match(/https?:\/\/\S+/g) ?? []);
    return found.map((link) => new URL(link)).map(({ pathname, search }) => pathname + search);
  };
  await until("the mail that confirms an alert is there", async () =>
    (await links()).some((link) => link.includes("/alerts/confirm/")),
  );
  return links();
}
