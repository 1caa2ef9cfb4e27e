import type { Prisma } from "../../generated/client";
import { day } from "./day";
import type { SourceId } from "./sources/sources";

type Agency = Omit<Prisma.AgencyCreateManyInput, "sourceId"> & { sourceId: SourceId };

const lastDayOfBenTre = day("2025-06-30");
const firstDayOfVinhLong = day("2025-07-01");
const ended = { validTo: lastDayOfBenTre, sourceId: "nq-202-2025", sureness: "derived" } as const;
const begun = { validFrom: firstDayOfVinhLong, sourceId: "nq-202-2025", sureness: "derived" } as const;
// Two sources disagree about the first day: a newspaper quotes the new authority on 15 July already.
const authority = { sourceId: "saoviet-2025", sureness: "secondary" } as const;

/** Successors stand before the bodies they succeed. */
export const agencies = [
  {
    id: "ubnd-vinh-long",
    nameVi: "Ủy ban nhân dân tỉnh Vĩnh Long",
    nameEn: "People's Committee of Vĩnh Long Province",
    ...begun,
  },
  {
    id: "ubnd-ben-tre",
    nameVi: "Ủy ban nhân dân tỉnh Bến Tre",
    nameEn: "People's Committee of Bến Tre Province",
    successorId: "ubnd-vinh-long",
    ...ended,
  },
  {
    id: "bql-kkt-vinh-long",
    nameVi: "Ban Quản lý khu kinh tế tỉnh Vĩnh Long",
    nameEn: "Vĩnh Long Economic Zone Authority",
    validFrom: day("2025-07-31"),
    ...authority,
  },
  {
    id: "bql-kcn-ben-tre",
    nameVi: "Ban Quản lý các khu công nghiệp tỉnh Bến Tre",
    nameEn: "Bến Tre Industrial Zones Authority",
    validTo: day("2025-07-30"),
    successorId: "bql-kkt-vinh-long",
    ...authority,
  },
  {
    id: "bql-kcn-vinh-long",
    nameVi: "Ban Quản lý các khu công nghiệp tỉnh Vĩnh Long",
    nameEn: "Vĩnh Long Industrial Zones Authority",
    validTo: day("2025-07-30"),
    successorId: "bql-kkt-vinh-long",
    ...authority,
  },
  {
    id: "bql-kkt-tra-vinh",
    nameVi: "Ban Quản lý khu kinh tế Trà Vinh",
    nameEn: "Trà Vinh Economic Zone Authority",
    validTo: day("2025-07-30"),
    successorId: "bql-kkt-vinh-long",
    ...authority,
  },
  {
    id: "stc-vinh-long",
    nameVi: "Sở Tài chính tỉnh Vĩnh Long",
    nameEn: "Department of Finance of Vĩnh Long Province",
    ...begun,
  },
  {
    id: "stc-ben-tre",
    nameVi: "Sở Tài chính tỉnh Bến Tre",
    nameEn: "Department of Finance of Bến Tre Province",
    successorId: "stc-vinh-long",
    ...ended,
  },
  {
    id: "skhdt-ben-tre",
    nameVi: "Sở Kế hoạch và Đầu tư tỉnh Bến Tre",
    nameEn: "Department of Planning and Investment of Bến Tre Province",
    successorId: "stc-ben-tre",
    sourceId: "tilleke-2025",
    sureness: "confirmed",
  },
  {
    id: "sct-vinh-long",
    nameVi: "Sở Công Thương tỉnh Vĩnh Long",
    nameEn: "Department of Industry and Trade of Vĩnh Long Province",
    ...begun,
  },
  {
    id: "sct-ben-tre",
    nameVi: "Sở Công Thương tỉnh Bến Tre",
    nameEn: "Department of Industry and Trade of Bến Tre Province",
    successorId: "sct-vinh-long",
    ...ended,
  },
  {
    id: "snnptnt-ben-tre",
    nameVi: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Bến Tre",
    nameEn: "Department of Agriculture and Rural Development of Bến Tre Province",
    ...ended,
  },
] as const satisfies Agency[];

export type AgencyId = (typeof agencies)[number]["id"];
