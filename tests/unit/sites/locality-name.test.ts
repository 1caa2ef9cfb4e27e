import { expect, it } from "vitest";
import { localityName } from "~/app/sites/model/locality-name";

it("a place is named with its kind as each language orders them, a numbered ward by its number last", () => {
  expect(localityName("Phú Thuận", "commune")).toEqual({ vi: "xã Phú Thuận", en: "Phú Thuận commune" });
  expect(localityName("7", "ward")).toEqual({ vi: "phường 7", en: "ward 7" });
});
