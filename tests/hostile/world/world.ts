import type { Visitor } from "../../setup/visitor";
import type { Form } from "./forms";
import { readPage } from "./forms";
import type { Route } from "./routes";
import { routeFor } from "./routes";

export const people = ["anonymous", "investor", "officer", "planner", "admin"] as const;
export type Person = (typeof people)[number];

/** What a stranger, and each of the portal's people, can find out about it by looking. */
export interface World {
  host: string;
  routes: Route[];
  /** by route: addresses of it that were answered, of what links lead to */
  addresses: Map<Route, string[]>;
  /** public pages, and the title each has */
  titles: Map<string, string>;
  forms: { person: Person; form: Form }[];
  cookies: Record<Person, string>;
  /** names that the portal reads from a query or a form */
  parameters: string[];
  words: string[];
  spokenWords: string[];
}

const addressesEach = 1;
/** What the map, programs and pictures load is linked from no page. */
const unlinked = /\.(geojson|json|xml|txt|jsonld)$/;

/** Walks through the portal by its links as everyone in turn, and keeps what was found: always in the same order. */
export class Explorer {
  readonly addresses = new Map<Route, string[]>();
  readonly titles = new Map<string, string>();
  readonly forms: World["forms"] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly routes: Route[]) {}

  async explore(person: Person, visitor: Visitor, starts: string[]): Promise<void> {
    const waiting = [...starts, ...this.withoutParameters()];
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const route = this.routeOf(address);
      if (!route || this.seen.has(`${person} ${address}`) || !this.isWanted(route, address, person)) continue;
      this.seen.add(`${person} ${address}`);
      waiting.push(...(await this.visit(person, visitor, address, route)));
    }
  }

  /** Ways to addresses that no page links to, as far as they need no parameter but the language. */
  private withoutParameters(): string[] {
    return this.routes
      .map(({ pattern }) => pattern)
      .filter((pattern) => !/:(?!lang)|\*/.test(pattern) || unlinked.test(pattern))
      .flatMap((pattern) => ["vi", "en"].map((lang) => pattern.replace(":lang", lang)));
  }

  private routeOf(address: string): Route | undefined {
    return routeFor(address.split("?")[0] ?? "", this.routes);
  }

  private isWanted(route: Route, address: string, person: Person): boolean {
    const language = address.slice(1, 3);
    const kept = (this.addresses.get(route) ?? []).filter((one) => one.slice(1, 3) === language);
    if (person !== "anonymous" && kept.length > 0 && !route.hasAction) return false;
    return kept.filter((one) => one !== address).length < addressesEach;
  }

  private async visit(person: Person, visitor: Visitor, address: string, route: Route): Promise<string[]> {
    const { status, headers, body } = await visitor.get(address);
    if (status !== 200) return [];
    const kept = this.addresses.get(route) ?? [];
    if (!kept.includes(address)) this.addresses.set(route, [...kept, address]);
    const base = new URL(address, visitor.origin);
    if (!headers["content-type"]?.startsWith("text/html"))
      return listed(body).flatMap((link) => pathOf(link, base));
    const page = readPage(body, address);
    if (person === "anonymous") this.titles.set(address, page.title);
    this.forms.push(...page.forms.map((form) => ({ person, form })).filter((one) => this.isNew(one)));
    return page.links.flatMap((href) => pathOf(href, base));
  }

  private isNew({ person, form }: World["forms"][number]): boolean {
    const key = ({ action, method, fields }: Form) =>
      [method, this.routeOf(action)?.pattern, ...fields.map(([name]) => name)].join(" ");
    return !this.forms.some((one) => one.person === person && key(one.form) === key(form));
  }
}

/** What a site map lists. */
function listed(body: string): string[] {
  return [...body.matchAll(/<loc>([^<]+)/g)].map(([, link = ""]) => link);
}

/** The path and query of a link, if it leads to a page of the portal. */
function pathOf(href: string, base: URL): string[] {
  const url = URL.canParse(href, base.href) ? new URL(href, base) : null;
  return url?.origin === base.origin ? [url.pathname + url.search] : [];
}
