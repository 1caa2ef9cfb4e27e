/** How a request is sent, and when the one who sends it goes away. Times in milliseconds. */
export type Manner =
  /** at once, waiting for the whole answer */
  | { way: "whole" }
  /** so many times at the same moment, each on a connection of its own */
  | { way: "together"; copies: number }
  /** at once, and no more; the answer is waited for */
  | { way: "half-closed" }
  /** goes away: RST leaves no doubt, FIN is what a closed tab sends */
  | { way: "leaves"; by: "RST" | "FIN"; afterMs: number }
  /** says more than it sends, or nobody answers what it sends: gone after a while */
  | { way: "unfinished"; lastsMs: number }
  /** a few bytes at a time, and gone before the end */
  | { way: "slow writer"; bytes: number; everyMs: number; lastsMs: number }
  /** reads nothing of the answer for so long */
  | { way: "slow reader"; lastsMs: number };

export interface HostileRequest {
  number: number;
  family: string;
  /** what is odd about it */
  kind: string;
  /** what goes over the wire, byte for byte */
  bytes: Buffer;
  manner: Manner;
  /** of the page that it asks for: whatever else is odd, a success is this page and no other */
  title?: string | undefined;
}

/** A request before it has a number. */
export interface Draft {
  kind: string;
  bytes: Buffer;
  manner?: Manner;
  title?: string | undefined;
}

export type Header = readonly [name: string, value: string];

interface Parts {
  method?: string;
  target: string;
  headers: Header[];
  body?: Buffer | string;
}

const ownLength = /^(content-length|transfer-encoding)$/i;

/**
 * A request as bytes: nothing is normalised, names and values are written as they are, one byte a letter up to U+00FF.
 * The body's length is told unless a header tells another.
 */
export function serialised({ method = "GET", target, headers, body }: Parts): Buffer {
  const content = Buffer.from(body ?? "");
  const told = content.byteLength === 0 || headers.some(([name]) => ownLength.test(name));
  const all: Header[] = told ? headers : [...headers, ["Content-Length", String(content.byteLength)]];
  const head = [`${method} ${target} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), content]);
}
