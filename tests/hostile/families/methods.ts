import type { Chance } from "../chance";
import type { Draft, Header, Manner } from "../request";
import { serialised } from "../request";
import type { World } from "../world/world";
import { anyAddress, anyPerson, visitorHeaders } from "./visit";

const methods = [
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "PROPFIND",
  "PURGE",
  "get",
  "M-SEARCH",
  "X",
  "QUERY",
  "GET",
];
const bodies = ["a=b", "a=b", "{}", "x".repeat(1_000), "0\r\n\r\n", "email=a%40b.vn&password=x"];

/** What is told about the body's length; the last value: whether the server has reason to wait for more. */
const lengths: [kind: string, headers: Header[], waits: boolean][] = [
  ["too long", [["Content-Length", "100000"]], true],
  ["far too long", [["Content-Length", "99999999999"]], true],
  ["too short", [["Content-Length", "1"]], false],
  ["negative", [["Content-Length", "-1"]], false],
  ["no number", [["Content-Length", "1e3"]], false],
  [
    "two lengths",
    [
      ["Content-Length", "1"],
      ["Content-Length", "3"],
    ],
    false,
  ],
  [
    "chunked and length",
    [
      ["Content-Length", "3"],
      ["Transfer-Encoding", "chunked"],
    ],
    true,
  ],
  ["chunked", [["Transfer-Encoding", "chunked"]], true],
  ["unknown coding", [["Transfer-Encoding", "gzip, x"]], true],
  [
    "obfuscated coding",
    [
      ["Transfer-Encoding", " chunked "],
      ["Transfer-encoding", "identity"],
    ],
    true,
  ],
];

/** Methods on addresses that do not know them, bodies where none is expected, lengths that are not the body's. */
export function hostileMethod(chance: Chance, world: World): Draft {
  const method = chance.one(methods);
  const target = anyAddress(chance, world);
  const own = visitorHeaders(chance, world, anyPerson(chance));
  const type: Header = [
    "Content-Type",
    chance.one(["application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x"]),
  ];
  const body = chance.one(bodies);
  const leaving: Manner = { way: "unfinished", lastsMs: 300 };
  if (chance.percent(60)) {
    const bytes = serialised({ method, target, headers: [...own, type], body });
    return { kind: method, bytes, ...(method === "CONNECT" ? { manner: leaving } : {}) };
  }
  const [kind, length, waits] = chance.one(lengths);
  // Without a body any length is one to wait for.
  const manner: Manner = waits || body === "" ? leaving : { way: "whole" };
  const bytes = serialised({ method: "POST", target, headers: [...own, type, ...length], body });
  return { kind: `length: ${kind}`, bytes, manner };
}
