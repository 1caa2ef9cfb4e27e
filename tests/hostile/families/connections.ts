import type { Chance } from "../chance";
import type { Draft, Header, Manner } from "../request";
import { serialised } from "../request";
import type { World } from "../world/world";
import { anyAddress, visitorHeaders } from "./visit";

const moments = [0, 0.5, 1, 2, 5, 20, 60];

const manners: Record<string, (chance: Chance) => Manner> = {
  reset: (chance) => ({ way: "leaves", by: "RST", afterMs: chance.one(moments) }),
  closed: (chance) => ({ way: "leaves", by: "FIN", afterMs: chance.one(moments) }),
  "half-closed": () => ({ way: "half-closed" }),
  "slow reader": (chance) => ({ way: "slow reader", lastsMs: chance.one([200, 1_000]) }),
  "slow writer": (chance) => ({
    way: "slow writer",
    bytes: chance.one([1, 7]),
    everyMs: 10,
    lastsMs: chance.one([200, 1_000]),
  }),
};
const kinds = [...Object.keys(manners), "reset", "reset", "closed", "pipelined", "pipelined and reset"];

/** Somebody who comes and goes: an ordinary request for a public page, sent as no patient reader would. */
export function hostileConnection(chance: Chance, world: World): Draft {
  const kind = chance.one(kinds);
  const manner = manners[kind]?.(chance);
  if (manner) return { kind, bytes: anyRequest(chance, world, true), manner };
  const bytes = Buffer.concat([
    ...Array.from({ length: chance.whole(1, 6) }, () => anyRequest(chance, world, false)),
    anyRequest(chance, world, true),
  ]);
  const leaving: Manner = { way: "leaves", by: "RST", afterMs: chance.one(moments) };
  return { kind, bytes, ...(kind === "pipelined" ? {} : { manner: leaving }) };
}

/** Mostly pages that are kept for all; now and then one that is asked for the first time, or that does not exist. */
function anyRequest(chance: Chance, world: World, last: boolean): Buffer {
  const page = chance.percent(60) ? chance.one([...world.titles.keys()]) : anyAddress(chance, world);
  const target = chance.percent(30) ? `${page.split(/[?#]/)[0]}?q=${chance.whole(1, 999_999)}` : page;
  const headers: Header[] = visitorHeaders(chance, world, "anonymous").filter(
    ([name]) => name !== "Connection",
  );
  return serialised({ target, headers: [...headers, ["Connection", last ? "close" : "keep-alive"]] });
}
