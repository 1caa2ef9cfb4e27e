import type { Sector } from "../profile";
import type { Evidence } from "../score/evidence";
import type { Bilingual } from "../text/bilingual";
import type { Gate, Outcome } from "./gate";

type SectorGate = Extract<Gate, { kind: "excluded-sectors" }>;

/** Why a gate of sectors cannot be judged yet, and whose turn it is. */
interface Doubt {
  readonly waitsFor: "applicant" | "site";
  readonly reason: Bilingual;
}

/**
 * A listed code covers every code that begins with it. Codes are compared within one version only: the same number
 * means other things in the other. A project filed under a broader code may do what is excluded, so it stays open.
 */
export function sectorOutcome(gate: SectorGate, evidence: Evidence): Outcome {
  const own = evidence.sector;
  if (own !== null && listed(gate, evidence).some((other) => covers(other, own))) return "fail";
  return sectorDoubt(gate, evidence) === null ? "pass" : "unknown";
}

/** What keeps the gate from passing though no listed code covers the project's; null when nothing does. */
export function sectorDoubt(gate: SectorGate, evidence: Evidence): Doubt | null {
  const { sector: own, site } = evidence;
  if (own === null) return { waitsFor: "applicant", reason: NOT_STATED };
  const narrower = listed(gate, evidence).find((other) => covers(own, other));
  if (narrower) return { waitsFor: "applicant", reason: broader(own, narrower) };
  if (gate.sectors.some(isOfOther(own))) {
    return { waitsFor: "applicant", reason: otherVersion(own, gate.sectors) };
  }
  if (site.excludedSectors === null) return { waitsFor: "site", reason: NOT_PUBLISHED };
  return site.excludedSectors.some(isOfOther(own))
    ? { waitsFor: "site", reason: otherVersion(own, site.excludedSectors) }
    : null;
}

function listed({ sectors }: SectorGate, { site }: Evidence): readonly Sector[] {
  return [...sectors, ...(site.excludedSectors ?? [])];
}

function covers(wide: Sector, narrow: Sector): boolean {
  return wide.version === narrow.version && narrow.code.startsWith(wide.code);
}

function isOfOther({ version }: Sector) {
  return (other: Sector) => other.version !== version;
}

const NOT_STATED: Bilingual = {
  vi: "hồ sơ chưa nêu ngành kinh tế",
  en: "the application does not state its sector",
};
/** Also of any other gate that waits for what a site is to publish. */
export const NOT_PUBLISHED: Bilingual = {
  vi: "khu, cụm công nghiệp chưa công bố thông tin cần thiết",
  en: "the zone has not published what is needed",
};

function broader(own: Sector, narrower: Sector): Bilingual {
  return {
    vi: `ngành đăng ký ${own.code} rộng hơn ngành bị loại trừ ${narrower.code}: cần nêu mã chi tiết hơn`,
    en: `the filed sector ${own.code} is broader than the excluded ${narrower.code}: a narrower code is needed`,
  };
}

function otherVersion(own: Sector, list: readonly Sector[]): Bilingual {
  const other = list.find(isOfOther(own))?.version ?? own.version;
  return {
    vi: `danh sách ngành bị loại trừ viết theo ${other}, hồ sơ theo ${own.version}; mã của hai phiên bản không so sánh được`,
    en: `the list of excluded sectors is written in ${other}, the application in ${own.version}; codes of two versions cannot be compared`,
  };
}
