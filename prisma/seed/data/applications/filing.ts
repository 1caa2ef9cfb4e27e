import { receiptNumber } from "../../../../app/applications/model/receipt-number";
import type { ProjectProfileInput } from "../../../../app/scoring/profile";
import { projectProfile } from "../../../../app/scoring/profile";
import { sectorVersion } from "../../../../app/sites/model/sector-version";
import type { Prisma } from "../../../generated/client";
import type { Language } from "../../../generated/enums";
import { day } from "../day";
import { demoId } from "../people/people";

export const filingYear = 2026;

export type Filing = {
  readonly number: number;
  readonly investor: number;
  readonly language: Language;
  readonly projectName: string;
  readonly companyName: string;
  readonly zoneId: string;
  readonly lot: string | null;
  readonly sector: string;
  readonly submitted: `2026-${number}-${number}`;
  readonly profile: Omit<ProjectProfileInput, "sector">;
};

/** Amounts in whole đồng or dollars from how people speak of them. */
export const billionVnd = (amount: number) => ({ amount: `${amount}000000000`, currency: "VND" as const });
export const thousandUsd = (amount: number) => ({ amount: `${amount}000`, currency: "USD" as const });

export function applicationRow(filing: Filing): Prisma.ApplicationCreateManyInput {
  const { zoneId, lot, sector, language, projectName, companyName } = filing;
  return {
    id: demoId(1000 + filing.number),
    number: receiptNumber(filingYear, filing.number),
    investorId: demoId(filing.investor),
    zoneId,
    lotId: lot && `${zoneId}-${lot}`,
    projectName,
    companyName,
    sectorVersion,
    sectorCode: sector,
    profile: projectProfile.parse({ ...filing.profile, sector: { code: sector, version: sectorVersion } }),
    status: "submitted",
    language,
    submittedAt: day(filing.submitted),
  };
}
