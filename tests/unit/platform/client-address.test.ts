import fc from "fast-check";
import { expect, test } from "vitest";
import { clientAddress, siteOf, unknownCaller } from "~/app/platform/client-address.server";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["::FFFF:cb00:7109", "203.0.113.9"],
  ["0:0:0:0:0:ffff:203.0.113.9", "203.0.113.9"],
  ["2001:db8:0:7:1:2:3:4", "2001:db8:0:7::/64"],
  ["2001:0DB8:0000:0007::1", "2001:db8:0:7::/64"],
  ["2001:db8::7:0:0:0:1", "2001:db8:0:7::/64"],
  ["fe80::1%eth0", "fe80::/64"],
  ["::1", "::/64"],
  ["2001:db8:1:2:3:4:5::", "2001:db8:1:2::/64"],
  [undefined, unknownCaller],
  ["", unknownCaller],
  ["not an address", unknownCaller],
  ["203.0.113.9, 10.0.0.1", unknownCaller],
])("%s is counted as %s", (ip, counted) => {
  expect(clientAddress(ip)).toBe(counted);
});

const group = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16));
const groups = (count: number) => fc.array(group, { minLength: count, maxLength: count });

test("two addresses are counted as one exactly when their first 64 bits are the same, however they are written", () => {
  const spellings = fc.constantFrom(
    (address: string) => address,
    (address: string) => address.toUpperCase(),
    (address: string) => address.replace(/\b[\da-f]{1,4}\b/g, (text) => text.padStart(4, "0")),
    (address: string) => new URL(`http://[${address}]`).hostname.slice(1, -1),
  );
  fc.assert(
    fc.property(groups(4), groups(4), groups(4), groups(4), spellings, (a, b, hostA, hostB, spell) => {
      // A leading "0:0:0:0:0:ffff" is an IPv4 address and counted as such.
      fc.pre([...a, ...b].some((text) => text !== "0"));
      const [one, other] = [[...a, ...hostA].join(":"), spell([...a, ...hostB].join(":"))];
      expect(clientAddress(other)).toBe(clientAddress(one));
      const another = clientAddress([...b, ...hostA].join(":"));
      expect(another === clientAddress(one)).toBe(a.join() === b.join());
    }),
  );
});

test("an IPv4 address is the same alone and within IPv6", () => {
  fc.assert(
    fc.property(fc.ipV4(), (ip) => {
      expect(clientAddress(`::ffff:${ip}`)).toBe(ip);
    }),
  );
});

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["2001:db8:7:1::1", "2001:db8:7::/48"],
  ["2001:db8::1", "2001:db8::/48"],
  ["::1", "::/48"],
  ["not an address", unknownCaller],
])("%s is of the site %s", (ip, site) => {
  expect(siteOf(clientAddress(ip))).toBe(site);
});
