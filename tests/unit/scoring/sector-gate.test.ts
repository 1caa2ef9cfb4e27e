import { expect, test } from "vitest";
import type { Sector } from "~/app/scoring/profile";
import { siteFacts } from "~/app/scoring/profile";
import { scoreProject } from "~/app/scoring/score";
import { modelWith, openSite, profileWith } from "./factories";

const model = modelWith();
const vsic = (code: string, version: Sector["version"] = "VSIC2025"): Sector => ({ code, version });

function gateFor(own: Sector, ...listed: Sector[]) {
  const site = siteFacts.parse({ ...openSite, excludedSectors: listed });
  const result = scoreProject({ model, profile: profileWith({ sector: own }), site });
  const at = model.gates.findIndex(({ kind }) => kind === "excluded-sectors");
  return { gate: result.gates[at], needed: result.needed, status: result.status };
}

test("a project filed under a broader code than an excluded one leaves the gate open", () => {
  const broader = gateFor(vsic("13"), vsic("131"));
  expect(broader.gate?.outcome).toBe("unknown");
  expect(broader.status).toBe("incomplete");
  expect(broader.needed).toContainEqual({ kind: "figure", code: "sector", for: [broader.gate?.code] });
  expect(broader.gate?.sentence.en).toContain("13 is broader than the excluded 131");
  expect(broader.gate?.sentence.vi).toContain("13 rộng hơn ngành bị loại trừ 131");
  expect(gateFor(vsic("131"), vsic("131")).gate?.outcome).toBe("fail");
  expect(gateFor(vsic("1311"), vsic("131")).gate?.outcome).toBe("fail");
  expect(gateFor(vsic("139"), vsic("131")).gate?.outcome).toBe("pass");
});

test("a list in another version says so, and who must write it anew", () => {
  const other = gateFor(vsic("103"), vsic("131", "VSIC2018"));
  expect(other.gate?.outcome).toBe("unknown");
  expect(other.gate?.sentence.en).toContain("VSIC2018");
  expect(other.gate?.sentence.en).not.toContain("does not state");
  expect(other.needed).toContainEqual({
    kind: "site-fact",
    code: "excludedSectors",
    for: [other.gate?.code],
  });
});
