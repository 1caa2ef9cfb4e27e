import type { Chance } from "../chance";
import type { Draft, Header } from "../request";
import { serialised } from "../request";
import type { World } from "../world/world";
import { anyAddress, anyPerson, visitorHeaders } from "./visit";

const hosts = [
  "",
  "a b",
  "[::1",
  "[::1]",
  "evil:99999",
  "a@b",
  "evil.example",
  "127.0.0.1",
  "localhost:1",
  "x/vi/search?q=a",
  "%",
  "đ.vn",
  "xn--",
  ".",
  "a".repeat(5_000),
  "evil.example, b",
  "a\tb",
];
const forwardedHosts = [
  "x/vi/search?q=Cong+da+chuyen+sang+evil.example&y=",
  "evil.example",
  "x/vi/about?",
  "x/en/lots?",
  "a b",
  "[::1",
  "a@b",
  "evil.example:99999",
  "",
  "a, b",
  "\\",
  "x#",
];
const addresses = [
  "",
  "x",
  "1.2.3.4, 5.6.7.8",
  "::ffff:1.2.3.4",
  "2001:db8::1%eth0",
  "999.1.1.1",
  ",",
  "1.2.3.4:80",
  "[::1]:80",
  "unknown",
  "a".repeat(5_000),
  "127.0.0.1",
];
const dates = ["Thu, 01 Jan 1970 00:00:00 GMT", "x", "99999999999999"];

type Odd = (chance: Chance, world: World) => Header[];

const odd: Record<string, Odd> = {
  Host: (chance) => [["Host", chance.one(hosts)]],
  "X-Forwarded-Host": (chance) => [["X-Forwarded-Host", chance.one(forwardedHosts)]],
  "X-Forwarded-Proto": (chance) => [
    [
      "X-Forwarded-Proto",
      chance.one(["a b", "https", "javascript", "http, https", "", "http://x/", "HTTPS:"]),
    ],
  ],
  "X-Forwarded-For": (chance) => [["X-Forwarded-For", chance.one(addresses)]],
  Forwarded: (chance) => [
    ["Forwarded", chance.one(["host=evil.example;proto=https", 'for=_x;host="', "a b", "for=[::1"])],
  ],
  "other proxies' headers": (chance) =>
    [
      chance.one([
        "X-Original-URL",
        "X-Rewrite-URL",
        "X-HTTP-Method-Override",
        "X-Forwarded-Prefix",
        "X-Real-IP",
        "Via",
        "X-Forwarded-Port",
      ]),
    ].map((name) => [name, chance.one(["/en/office", "DELETE", "99999", "evil.example"])]),
  Origin: (chance, { host }) => [
    [
      "Origin",
      chance.one([
        "null",
        "",
        "http://evil.example",
        `http://${host}.evil.example`,
        `http://x@${host}`,
        "x",
        `https://${host}`,
      ]),
    ],
  ],
  Referer: (chance) => [
    ["Referer", chance.one(["", "http://[", "javascript:1", "a".repeat(9_000), "http://evil.example/\xff"])],
  ],
  Cookie: (chance, { cookies }) => [
    [
      "Cookie",
      chance.one([
        "a=b",
        "=",
        ";;;",
        "lang=xx",
        "theme=%FF",
        "lang=vi; lang=en; theme=dark",
        "session=x",
        `${cookies.officer}x`,
        `${cookies.admin.slice(0, -4)}`,
        "session=; session=a.b",
        "__proto__=1",
        "lang=%7B%7D",
        `a=${"b".repeat(9_000)}`,
        'lang="vi"',
        "\xff=\xfe",
        "theme=eyJhIjoxfQ%3D%3D",
      ]),
    ],
  ],
  "Accept-Language": (chance) => [
    [
      "Accept-Language",
      chance.one([
        "",
        "*",
        "xx-YY",
        ";q=",
        "vi;q=2,en;q=-1",
        `${"en;q=0.1,".repeat(1_500)}`,
        "a".repeat(9_000),
        "vi\0",
      ]),
    ],
  ],
  Accept: (chance) => [
    [
      "Accept",
      chance.one([
        "",
        "application/json",
        "text/x-script",
        "*/*;q=0",
        "image/avif",
        "a/b/c",
        ",".repeat(4_000),
      ]),
    ],
  ],
  "Accept-Encoding": (chance) => [
    [
      "Accept-Encoding",
      chance.one([
        "gzip",
        "br",
        "deflate",
        "gzip;q=0, *;q=0",
        "identity;q=0",
        "x",
        "br;q=1.0, gzip;q=0.8, *;q=0.1",
        "zstd",
      ]),
    ],
  ],
  Range: (chance) => [
    [
      "Range",
      chance.one([
        "bytes=0-0",
        "bytes=-1",
        "bytes=99999999-",
        `bytes=${"0-,".repeat(3_000)}`,
        "x",
        "bytes=5-1",
      ]),
    ],
  ],
  conditional: (chance) => [
    chance.one<Header>([
      ["If-None-Match", "*"],
      ["If-None-Match", `"x", W/"y"`],
      ["If-None-Match", '"'.repeat(4_000)],
      ["If-Modified-Since", chance.one(dates)],
      ["If-Unmodified-Since", chance.one(dates)],
      ["If-Match", "*"],
      ["If-Range", "x"],
      ["Expect", "100-continue"],
      ["Expect", "x"],
    ]),
  ],
  hop: (chance) => [
    chance.one<Header>([
      ["Upgrade", "websocket"],
      ["Upgrade", "h2c"],
      ["Connection", "Upgrade, HTTP2-Settings"],
      ["TE", "trailers"],
      ["Connection", "host, cookie"],
      ["Keep-Alive", "timeout=99999"],
      ["Sec-Fetch-Site", "cross-site"],
      ["Purpose", "prefetch"],
      ["Cache-Control", "no-cache"],
    ]),
  ],
  "huge header": (chance) => [["X-A", "a".repeat(chance.one([8_000, 15_000, 17_000, 70_000]))]],
  "many headers": (chance) =>
    Array.from({ length: chance.one([100, 1_000, 3_000]) }, (_, at) => [`X-${at}`, ""] as const),
  "malformed header": (chance) => [
    chance.one<Header>([
      ["X A", "b"],
      ["", "x"],
      ["X\0", "b"],
      ["X-A", "a\0b"],
      ["X-A", "a\r\n b"],
      ["X-A", "\x7f"],
      ["Đ", "b"],
    ]),
  ],
};

const kinds = Object.keys(odd);
/** Which of the visitor's own headers one takes the place of; else it stands beside it. */
const inPlace = 80;

/** Pages as a crowd asks for them, so that what one header does to a page kept for all is seen. */
const readByAll = [
  "/vi",
  "/en",
  "/vi/lots",
  "/en/lots",
  "/vi/zones",
  "/en/zones",
  "/vi/programme",
  "/vi/criteria",
];

/** An ordinary request with a header, or two, that no browser or honest proxy sends. */
export function hostileHeaders(chance: Chance, world: World): Draft {
  const kind = chance.one(kinds);
  const own = visitorHeaders(chance, world, chance.percent(60) ? "anonymous" : anyPerson(chance));
  const added = [
    ...(odd[kind]?.(chance, world) ?? []),
    ...(chance.percent(15) ? (odd[chance.one(kinds)]?.(chance, world) ?? []) : []),
  ];
  const names = new Set(added.map(([name]) => name.toLowerCase()));
  const kept = chance.percent(inPlace) ? own.filter(([name]) => !names.has(name.toLowerCase())) : own;
  const headers = [...kept, ...added, ["Connection", "close"] as const];
  const target = chance.percent(40) ? chance.one(readByAll) : anyAddress(chance, world);
  // The server must not wait for what it was told to wait for: nobody sends a body after "100-continue" here.
  const method = chance.percent(85) ? "GET" : "POST";
  const bytes = serialised({ method, target, headers, body: method === "POST" ? "a=b" : "" });
  return { kind, bytes, title: method === "GET" ? world.titles.get(target) : undefined };
}
