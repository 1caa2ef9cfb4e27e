import type { Chance } from "../chance";
import type { Draft } from "../request";
import { serialised } from "../request";
import type { World } from "../world/world";
import { oddName, oddShortValue } from "./odd";
import { anyAddress, anyPerson, visitorHeaders, withQuery } from "./visit";

type Targets = (chance: Chance, world: World, address: string) => string;

const pathOf = (address: string) => address.split("?")[0] ?? "";

const targets: Record<string, Targets> = {
  "absolute form": (chance, { host }, address) =>
    chance.one([
      `http://${host}${address}`,
      `http://evil.example${address}`,
      `https://evil.example:99999${address}`,
      `ftp://x${address}`,
      "http://",
      `//evil.example${address}`,
    ]),
  "odd path": (chance, _world, address) =>
    chance.one([
      `/${address}`,
      `//x`,
      "/%5C/about",
      "/\\evil.example",
      "*",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/vi/../../x",
      "/.git/config",
      "/%",
      "/%zz",
      "/%c0%af",
      "/%00",
      "/vi%2Flots",
      "/VI/lots",
      "/vi/lots/",
      "/vi//lots",
      "/vi/;a=b",
      `${pathOf(address)}/`,
      `${pathOf(address)}%20`,
      `${pathOf(address)}.data`,
      `${pathOf(address)}.data.data`,
      "/_root.data",
      "/./vi",
      "/vi/.",
      "/?",
      "/#x",
    ]),
  "many segments": (chance, _world, address) =>
    `${pathOf(address)}${chance.one(["/a", "/", "/..", "/%2e", "/vi"]).repeat(chance.one([11, 100, 1_000, 7_000]))}`.slice(
      0,
      15_500,
    ),
  "odd part": (chance, _world, address) => {
    const parts = pathOf(address).split("/");
    const at = chance.whole(1, Math.max(1, parts.length - 1));
    return parts
      .map((part, index) =>
        index === at ? encodeURIComponent(Buffer.from(oddShortValue(chance)).toString()) : part,
      )
      .join("/");
  },
  "framework's query": (chance, { routes }, address) =>
    `${pathOf(address)}${chance.one([".data", ""])}?${chance.one([
      `_data=${encodeURIComponent(chance.one(["root", "sites/pages/lots", "routes/x", "__proto__"]))}`,
      `_routes=${chance.one(["root", "x", ",".repeat(3_000), "home/pages/home"])}`,
      "index",
      "index&index",
      `_data=&_routes=&index=${routes.length}`,
    ])}`,
  manifest: (chance, _world, address) => {
    const path = chance.one([
      pathOf(address),
      `/vi${"/a".repeat(chance.one([11, 1_000, 3_600]))}`,
      "//x",
      "\\",
      "%00",
      "",
    ]);
    return `/__manifest?${chance.one(["version=x&", ""])}${`p=${encodeURIComponent(path)}&`.repeat(chance.one([1, 20, 500]))}`.slice(
      0,
      15_500,
    );
  },
  "odd query": (chance, { parameters }, address) =>
    withQuery(
      pathOf(address),
      chance.some(parameters, chance.whole(1, 4)).map((name) => [name, oddShortValue(chance)]),
    ).slice(0, 15_500),
  "odd names in the query": (chance, { parameters }, address) =>
    withQuery(
      pathOf(address),
      chance.some(parameters, 2).map((name) => [oddName(chance, name), oddShortValue(chance)]),
    ).slice(0, 15_500),
  "broken encoding": (chance, { parameters }, address) =>
    `${pathOf(address)}?${chance.one(parameters)}=${chance.one(["%", "%zz", "%FF%FE", "%C3%28", "%ED%A0%80", "%u0041", "\xff", "+".repeat(2_000), "%2500", "a%00b"])}`,
  "very long query": (chance, { parameters }, address) =>
    `${pathOf(address)}?${`${chance.one([...parameters, "a"])}=${chance.one(["", "1", "x"])}&`.repeat(3_000)}`.slice(
      0,
      chance.one([4_000, 8_000, 15_500, 20_000]),
    ),
};

const kinds = Object.keys(targets);

/** An address of the portal with something odd about the way it is written. */
export function hostileTarget(chance: Chance, world: World): Draft {
  const kind = chance.one(kinds);
  const address = anyAddress(chance, world);
  const target = targets[kind]?.(chance, world, address) ?? address;
  const method = target === "*" ? "OPTIONS" : chance.one(["GET", "GET", "GET", "GET", "HEAD", "OPTIONS"]);
  return {
    kind,
    bytes: serialised({
      method,
      target: target.replaceAll(" ", "%20"),
      headers: visitorHeaders(chance, world, anyPerson(chance)),
    }),
  };
}
