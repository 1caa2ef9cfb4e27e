import type { Chance } from "../chance";
import type { Header } from "../request";
import type { Field } from "../world/forms";

interface Encoded {
  label: string;
  type: Header[];
  body: Buffer;
}

const oddTypes = [
  "text/plain",
  "application/json",
  "application/xml",
  "multipart/form-data",
  "application/x-www-form-urlencoded; charset=utf-16",
  "*/*",
  "x",
  "",
];

/** The fields as a body: mostly as browsers send them, else in a way that no browser would. */
export function encoded(chance: Chance, fields: readonly Field[]): Encoded {
  const plain = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  const urlencoded: Header = ["Content-Type", "application/x-www-form-urlencoded"];
  const draw = chance.whole(0, 99);
  if (draw < 65) return { label: "form", type: [urlencoded], body: Buffer.from(plain) };
  if (draw < 80) return multipart(chance, fields);
  if (draw < 90) {
    const type = chance.one(oddTypes);
    return { label: "odd content type", type: [["Content-Type", type]], body: Buffer.from(plain) };
  }
  if (draw < 93) return { label: "no content type", type: [], body: Buffer.from(plain) };
  const bytes = chance.one([
    "=%FF%FE%C3%28",
    "&%",
    "&%zz=%e",
    "&=&=&&&",
    `&a=${"\xff\xfe\xed\xa0\x80"}`,
    "&a=%ED%A0%80",
  ]);
  return { label: "broken encoding", type: [urlencoded], body: Buffer.from(plain + bytes, "latin1") };
}

function multipart(chance: Chance, fields: readonly Field[]): Encoded {
  const boundary = chance.one([
    "x",
    "----WebKitFormBoundary7MA4YWxk",
    "a".repeat(70),
    "a".repeat(3_000),
    "--",
    "'()+_,-./:=?",
  ]);
  const told = chance.one([boundary, boundary, boundary, `"${boundary}"`, "other", ""]);
  const fileName = chance.one([
    "",
    "",
    '; filename="a.txt"',
    '; filename="../../a\0.txt"',
    "; filename*=UTF-8''%FF",
  ]);
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName}\r\n\r\n${value}\r\n`,
  );
  const end = chance.one([`--${boundary}--\r\n`, `--${boundary}--\r\n`, `--${boundary}`, "", "\r\n\r\n"]);
  return {
    label: "multipart",
    type: [["Content-Type", `multipart/form-data; boundary=${told}`]],
    body: Buffer.from(parts.join("") + end),
  };
}
