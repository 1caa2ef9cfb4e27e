import { expect, test } from "vitest";
import { readFragment, readItems, sharedFragment, withItems } from "~/app/contact/model/saved-items";

const parks = { address: "/lots?kind=park", name: "Khu công nghiệp #1" };

test("a list carried in a link arrives as it was", () => {
  expect(readFragment(sharedFragment([parks]))).toEqual([parks]);
});

test("what is saved again moves up under its new name", () => {
  const lot = { address: "/lots/kcn-phu-thuan-a1", name: "A1" };
  expect(withItems([lot, parks], [{ ...parks, name: "KCN" }])).toEqual([{ ...parks, name: "KCN" }, lot]);
});

test("a link cannot bring addresses that lead elsewhere", () => {
  const bad = ["https://evil.example", "//evil.example/lots", "javascript:alert(1)", "/office", "/lots#x"];
  const text = JSON.stringify([...bad.map((address) => ({ address, name: "x" })), parks, 7, null]);
  expect(readItems(text)).toEqual([parks]);
  expect(readItems("not a list")).toEqual([]);
  expect(readFragment("#items=%E0%A4%A")).toEqual([]);
});
