import type { Chance } from "../chance";
import type { Header } from "../request";
import type { Route } from "../world/routes";
import type { Person, World } from "../world/world";
import { people } from "../world/world";

/** An address of the portal's, its parameters filled with such as exist where the walk found any. */
export function addressOf(chance: Chance, world: World, route: Route): string {
  const found = world.addresses.get(route);
  if (found && found.length > 0) return chance.one(found);
  return route.pattern
    .replace(":lang", chance.one(["vi", "en"]))
    .replace(/:\w+/g, () => chance.one(["x1", "1", "a.b", "BD-2026-00001"]))
    .replace(/\*$/, () => chance.one(["x", "vi/lots/x.png", "a/b/c"]));
}

export function anyAddress(chance: Chance, world: World): string {
  return addressOf(chance, world, chance.one(world.routes));
}

/** Half of the visitors have not signed in. */
export function anyPerson(chance: Chance): Person {
  return chance.percent(50) ? "anonymous" : chance.one(people);
}

/** Each from an address of its own, named as a proxy on this machine would name it. */
export function clientAddress(chance: Chance): string {
  const part = () => chance.whole(1, 254);
  const group = () => chance.whole(0, 0xffff).toString(16);
  if (chance.percent(50)) return `${part()}.${part()}.${part()}.${part()}`;
  return `2001:db8:${group()}:${group()}:${group()}:${group()}:${group()}:${group()}`;
}

/** The headers of an ordinary visitor who asks once and hangs up. */
export function visitorHeaders(chance: Chance, world: World, person: Person): Header[] {
  const cookie = world.cookies[person];
  return [
    ["Host", world.host],
    ["X-Forwarded-For", clientAddress(chance)],
    ["Connection", "close"],
    ...(cookie === "" ? [] : [["Cookie", cookie] as const]),
  ];
}

/** An address with a query, its values written as they must be. */
export function withQuery(address: string, fields: readonly (readonly [string, string])[]): string {
  if (fields.length === 0) return address;
  const query = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const [path = "", before] = (address.split("#")[0] ?? "").split("?");
  return `${path}?${[before, query.toString()].filter(Boolean).join("&")}`;
}
