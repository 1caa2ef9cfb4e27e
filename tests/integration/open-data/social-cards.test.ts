import { expect, test } from "vitest";
import { paths } from "~/app/platform/paths";
import { ask } from "~/tests/setup/portal-pages";

const lot = paths.lot("vi", "kcn-phu-thuan-a1");
const zone = paths.zone("en", "kcn-phu-thuan");

test.each([
  [lot, "/cards/vi/lots/kcn-phu-thuan-a1.png"],
  [`${lot}/`, "/cards/vi/lots/kcn-phu-thuan-a1.png"],
  [`${lot}/ask`, "/cards/vi/lots/kcn-phu-thuan-a1.png"],
  [zone, "/cards/en/zones/kcn-phu-thuan.png"],
  [paths.lots("vi"), "/cards/vi/lots.png"],
  [paths.zones("en"), "/cards/en.png"],
  [paths.home("vi"), "/cards/vi.png"],
  [paths.criteriaVersion("vi", "province", 1), "/cards/vi.png"],
])("the page %s is shown by the picture %s", async (page, card) => {
  expect(paths.socialCard(page)).toBe(card);
  const answer = await ask(card);
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "image/png"]);
});

test.each([
  "/cards/vi/lots/kcn-phu-thuan-a1/x.png",
  "/cards/vi/lots/kcn-phu-thuan-a1/ask/again.png",
  "/cards/vi/lots/KCN-Phu-Thuan-A1.png",
  "/cards/vi/lots/%6bcn-phu-thuan-a1.png",
  "/cards/vi/lots/none.png",
  "/cards/vi/lots/.png",
  `/cards/vi/lots/${"a".repeat(81)}.png`,
  "/cards/vi/zones/none.png",
  "/cards/vi/zones.png",
  "/cards/vi/nowhere.png",
  "/cards/vi.png/",
  "/cards//vi.png",
  "/cards/fr.png",
  "/cards/vi.jpg",
])("there is no picture at %s", async (address) => {
  expect((await ask(address)).status).toBe(404);
});

test("news of a zone whose name has no end are nobody's", async () => {
  expect((await ask(`/vi/feed.atom?zone=${"a".repeat(81)}`)).status).toBe(404);
  expect((await ask("/vi/feed.atom?zone=kcn-phu-thuan")).status).toBe(200);
});
