import type { LotPurpose, LotStatus } from "../../generated/enums";
import type { SiteSpec } from "../geometry/site";

type Iso = `${number}-${number}-${number}`;

/** Lots in the order of the zone's long axis, up to a share of them, in one state. */
export type Stage = { readonly upTo: number; readonly status: LotStatus; readonly readyFrom?: Iso };

/** What sets single lots apart from their stage. */
export type Exception = { readonly status?: LotStatus; readonly reservedFor?: LotPurpose };

export type LotPlan = Pick<SiteSpec, "areaHa" | "aspect" | "heading"> & {
  readonly zoneId: string;
  readonly lots: number;
  readonly stages: readonly Stage[];
  readonly exceptions?: Readonly<Record<string, Exception>>;
  /** share of lots whose power, water and wastewater are given; the others are "not published" */
  readonly utilitiesGiven: number;
};

const allLet: readonly Stage[] = [{ upTo: 1, status: "let" }];
const allPlanned: readonly Stage[] = [{ upTo: 1, status: "planned" }];

export const parkPlans: readonly LotPlan[] = [
  {
    zoneId: "kcn-giao-long",
    areaHa: 164.34,
    aspect: 1.7,
    heading: 104,
    lots: 50,
    stages: allLet,
    utilitiesGiven: 0.5,
  },
  {
    zoneId: "kcn-an-hiep",
    areaHa: 72,
    aspect: 1.6,
    heading: 128,
    lots: 24,
    stages: allLet,
    utilitiesGiven: 0.4,
  },
  {
    zoneId: "kcn-phu-thuan",
    areaHa: 231.78,
    aspect: 2.2,
    heading: 108,
    lots: 80,
    stages: [
      { upTo: 0.3, status: "construction", readyFrom: "2027-03-31" },
      { upTo: 0.55, status: "construction", readyFrom: "2027-09-30" },
      { upTo: 0.8, status: "clearance", readyFrom: "2028-06-30" },
      { upTo: 1, status: "clearance" },
    ],
    exceptions: {
      A2: { status: "reserved" },
      B1: { status: "reserved" },
      D2: { reservedFor: "sme" },
      E1: { reservedFor: "sme" },
      F1: { reservedFor: "sme" },
      G1: { reservedFor: "hi_tech" },
      H1: { reservedFor: "hi_tech" },
      H2: { reservedFor: "hi_tech", status: "reserved" },
      N1: { status: "suspended" },
    },
    utilitiesGiven: 0.65,
  },
  {
    zoneId: "kcn-giao-hoa",
    areaHa: 60,
    aspect: 1.6,
    heading: 110,
    lots: 18,
    stages: allPlanned,
    utilitiesGiven: 0,
  },
  {
    zoneId: "kcn-phuoc-long",
    areaHa: 48,
    aspect: 1.5,
    heading: 120,
    lots: 14,
    stages: allPlanned,
    utilitiesGiven: 0,
  },
  {
    zoneId: "kcn-an-nhon",
    areaHa: 60,
    aspect: 1.8,
    heading: 125,
    lots: 18,
    stages: [{ upTo: 1, status: "planned", readyFrom: "2030-01-01" }],
    utilitiesGiven: 0,
  },
  {
    zoneId: "kcn-bao-thanh",
    areaHa: 40,
    aspect: 1.5,
    heading: 95,
    lots: 12,
    stages: allPlanned,
    utilitiesGiven: 0,
  },
];

/** Areas without a source are small ones inside the 10 to 75 ha a cluster may have. */
export const clusterPlans: readonly LotPlan[] = [
  {
    zoneId: "ccn-phong-nam",
    areaHa: 73.3,
    aspect: 1.5,
    heading: 75,
    lots: 16,
    stages: [
      { upTo: 0.2, status: "let" },
      { upTo: 0.6, status: "clearance", readyFrom: "2028-01-01" },
      { upTo: 1, status: "planned" },
    ],
    utilitiesGiven: 0.3,
  },
  {
    zoneId: "ccn-phong-nam-2",
    areaHa: 75,
    aspect: 1.7,
    heading: 75,
    lots: 16,
    stages: [
      { upTo: 0.6, status: "clearance", readyFrom: "2027-12-31" },
      { upTo: 1, status: "planned" },
    ],
    exceptions: { A1: { reservedFor: "sme" }, B1: { reservedFor: "sme" } },
    utilitiesGiven: 0.4,
  },
  {
    zoneId: "ccn-thi-tran-binh-hoa",
    areaHa: 75,
    aspect: 1.5,
    heading: 60,
    lots: 18,
    stages: [
      { upTo: 0.5, status: "construction", readyFrom: "2027-06-30" },
      { upTo: 1, status: "clearance", readyFrom: "2028-06-30" },
    ],
    exceptions: { A1: { reservedFor: "sme" }, A2: { status: "reserved" } },
    utilitiesGiven: 0.5,
  },
  {
    zoneId: "ccn-tan-thanh-binh",
    areaHa: 30,
    aspect: 1.5,
    heading: 140,
    lots: 14,
    stages: [
      { upTo: 0.45, status: "ready", readyFrom: "2026-07-01" },
      { upTo: 1, status: "construction", readyFrom: "2027-04-30" },
    ],
    exceptions: {
      A2: { status: "reserved" },
      A3: { reservedFor: "sme" },
      A4: { reservedFor: "hi_tech" },
    },
    utilitiesGiven: 0.75,
  },
  {
    zoneId: "ccn-khanh-thanh-tan",
    areaHa: 30,
    aspect: 1.4,
    heading: 130,
    lots: 10,
    stages: [
      { upTo: 0.4, status: "clearance", readyFrom: "2028-03-31" },
      { upTo: 1, status: "planned" },
    ],
    utilitiesGiven: 0.3,
  },
  {
    zoneId: "ccn-thi-tran-an-duc",
    areaHa: 21,
    aspect: 1.4,
    heading: 100,
    lots: 24,
    stages: [
      { upTo: 0.3, status: "let" },
      { upTo: 0.8, status: "ready", readyFrom: "2026-04-01" },
      { upTo: 1, status: "construction", readyFrom: "2027-02-28" },
    ],
    exceptions: {
      B2: { reservedFor: "sme" },
      B3: { status: "reserved" },
      C1: { status: "suspended" },
    },
    utilitiesGiven: 0.8,
  },
  {
    zoneId: "ccn-an-hoa-tay",
    areaHa: 18,
    aspect: 1.5,
    heading: 115,
    lots: 10,
    stages: [
      { upTo: 0.4, status: "ready", readyFrom: "2026-09-01" },
      { upTo: 1, status: "construction", readyFrom: "2027-05-31" },
    ],
    exceptions: { A2: { reservedFor: "sme" } },
    utilitiesGiven: 0.7,
  },
  {
    zoneId: "ccn-binh-thoi",
    areaHa: 20,
    aspect: 1.5,
    heading: 105,
    lots: 10,
    stages: [
      { upTo: 0.4, status: "let" },
      { upTo: 0.7, status: "ready", readyFrom: "2026-06-01" },
      { upTo: 1, status: "clearance", readyFrom: "2027-10-31" },
    ],
    utilitiesGiven: 0.6,
  },
];
