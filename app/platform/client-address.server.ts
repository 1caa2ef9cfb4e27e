import { isIPv4, isIPv6 } from "node:net";

/** What all callers of whom nothing can be known are counted as. */
export const unknownCaller = "unknown";

const v4InV6 = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;

/**
 * By what a caller is counted: the IPv4 address, also where it is written as IPv6; else the first 64 bits of the IPv6
 * address, for whoever has one address of such a network has all of them.
 *
 * @param ip as the socket or the proxy names it, an IPv6 zone ("%eth0") included
 * @returns "203.0.113.9", "2001:db8:0:7::/64", or `unknownCaller` for what is no address
 */
export function clientAddress(ip: string | undefined): string {
  const [address = ""] = (ip ?? "").split("%");
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return unknownCaller;
  const canonical = canonicalV6(address);
  const mapped = v4InV6.exec(canonical);
  return mapped ? dotted(mapped[1], mapped[2]) : networkOf(canonical);
}

/**
 * The network of a whole site, for where each further address must cost something: of IPv6 the first 48 bits, which is
 * what one customer is commonly given (RFC 6177). IPv4 addresses stand for themselves.
 *
 * @param address as `clientAddress` answers
 */
export function siteOf(address: string): string {
  if (!address.endsWith("::/64")) return address;
  const groups = address.slice(0, -"::/64".length).split(":");
  return `${groups.slice(0, 3).join(":")}::/48`;
}

/** One spelling an address (RFC 5952), in hexadecimal throughout. */
function canonicalV6(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}

function dotted(...halves: (string | undefined)[]): string {
  return halves
    .map((half) => Number.parseInt(String(half), 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join(".");
}

/** The first four of its eight groups, written as their network. */
function networkOf(canonical: string): string {
  const [head = [], tail] = canonical.split("::").map((part) => (part === "" ? [] : part.split(":")));
  const groups =
    tail === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail];
  return `${canonicalV6(`${groups.slice(0, 4).join(":")}::`)}/64`;
}
