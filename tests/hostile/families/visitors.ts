import type { Chance } from "../chance";
import type { Draft } from "../request";
import { serialised } from "../request";
import type { World } from "../world/world";
import { anyAddress, anyPerson, visitorHeaders, withQuery } from "./visit";

/** What costs the portal little, under as many addresses as there are numbers. */
const cheap = [
  "/vi/lots",
  "/en/zones",
  "/vi/search/suggestions",
  "/api/v1/lots",
  "/api/v1/sectors",
  "/vi/zones.csv",
  "/vi/x",
  "/map/settings.json",
];

/** Nothing is odd about it but that each comes from elsewhere and asks for something that nobody has asked for. */
export function crowdMember(chance: Chance, world: World): Draft {
  const address = chance.one(cheap);
  const target = withQuery(address, [["q", String(chance.whole(1, 1_000_000_000))]]);
  return {
    kind: address,
    bytes: serialised({ target, headers: visitorHeaders(chance, world, "anonymous") }),
  };
}

/** An ordinary request of anybody for anything there is. */
export function ordinaryVisit(chance: Chance, world: World): Draft {
  const person = anyPerson(chance);
  return {
    kind: person,
    bytes: serialised({
      target: anyAddress(chance, world).split("#")[0] ?? "",
      headers: visitorHeaders(chance, world, person),
    }),
  };
}
