import type { Chance } from "../chance";

/** Numbers that some reader takes for one and another does not, or that no column holds. */
const numbers = [
  ...["0", "-0", "-1", "0.1", "1e-7", "1e-300", "1e308", "1e400", "1e21", "NaN", "Infinity", "-Infinity"],
  ...["2147483647", "2147483648", "-2147483649", "9007199254740993", "99999999999999999999999999999999999"],
  ...["0x10", "1_000", "+1", " 1 ", "1,5", "1.5.5", "١٢", "１２", "½", "1e", "."],
];

const texts = [
  ...[
    "",
    " ",
    "\0",
    "a\0b",
    "%00",
    "%%0000",
    "\u202eabc",
    "\u200b",
    "\ufeff",
    "e\u0301".repeat(400),
    "👩‍👩‍👧‍👦".repeat(50),
  ],
  ...[
    "../../../../etc/passwd",
    "..\\..\\x",
    "/vi/đất",
    "/vi/\r\nX: y",
    "/vi/../\\evil.example",
    "//evil.example",
    "javascript:alert(1)",
  ],
  ...[
    '\'; DROP TABLE "Lot"; --',
    '" OR status = "let',
    "{{7*7}}",
    "$t(common:site)",
    "<script>alert(1)</script>",
    "#{7*7}",
  ],
  ...[
    "null",
    "undefined",
    "true",
    "[]",
    "{}",
    "[object Object]",
    '{"$gt":""}',
    "__proto__",
    "constructor",
    "toString",
  ],
  ...[
    "2026-02-30",
    "0000-00-00",
    "+275760-09-13",
    "2026-11-20T25:61:61Z",
    "a@b",
    `${"a".repeat(64)}@${"b".repeat(200)}.vn`,
  ],
  ...[
    "019a0000-0000-7000-8000-00000000000g",
    "00000000-0000-0000-0000-000000000000",
    "BD-2026-99999",
    "BD-9999999999-1",
  ],
];

/** A value that a field or a parameter of any kind may be given; one in fifty is very long. */
export function oddValue(chance: Chance): string {
  if (chance.percent(2))
    return chance.one(["a", "đ", "%", "\\", "(", " "]).repeat(chance.one([300, 5_000, 60_000, 200_000]));
  return chance.percent(40) ? chance.one(numbers) : chance.one(texts);
}

/** The same where a whole request line has to carry it. */
export function oddShortValue(chance: Chance): string {
  return oddValue(chance).slice(0, 1500);
}

const prototypeNames = [
  "__proto__",
  "__proto__.polluted",
  "constructor.prototype.polluted",
  "toString",
  "hasOwnProperty",
  "valueOf.x",
  "length",
];
const indexes = [
  "0",
  "100",
  "101",
  "5000",
  "100000",
  "5000000",
  "999999999",
  "4294967295",
  "9007199254740993",
  "-1",
  "1e9",
  "",
  "x",
  "__proto__",
];

/** A name made of one that a form knows, or of none. */
export function oddName(chance: Chance, known: string): string {
  switch (chance.whole(0, 7)) {
    case 0:
      return `${known}[${chance.one(indexes)}]`;
    case 1:
      return `${known}[${chance.one(indexes)}].${known}[${chance.one(indexes)}]`;
    case 2:
      return `${known}${`.${chance.one(["b", "0", "__proto__"])}`.repeat(chance.one([1, 5, 100, 1000, 5000]))}`;
    case 3:
      return `${known}${"[0]".repeat(chance.one([2, 50, 2000]))}`;
    case 4:
      return chance.one(prototypeNames);
    case 5:
      return chance.one([
        "",
        ".",
        "[",
        "]",
        "[]",
        "a[",
        "a]",
        "a..b",
        "a.[0]",
        "\0",
        `${known}\0`,
        "x".repeat(10_000),
      ]);
    case 6:
      return chance.one(["__intent__", "__state__", "intent", "_action", "_method"]);
    default:
      return `${known}${chance.one(["2", " ", "[]", "[0]", ".id"])}`;
  }
}

/** What conform's own hidden fields may be sent with. */
export function oddIntent(chance: Chance): string {
  const type = chance.one(["update", "insert", "remove", "reorder", "reset", "validate", "x", "__proto__"]);
  const payload = {
    name: chance.one(["a", "", "__proto__", "email"]),
    index: Number(chance.one(["0", "5000000", "999999999"])),
    value: 1,
    from: 0,
    to: 999_999_999,
  };
  return chance.one([
    JSON.stringify({ type, payload }),
    JSON.stringify({ type }),
    "x",
    "{",
    "null",
    "[]",
    '{"type":null}',
    "1",
  ]);
}
