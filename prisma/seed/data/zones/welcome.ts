import { sectorVersion } from "../../../../app/sites/model/sector-version";
import type { Prisma } from "../../../generated/client";

type Stance = Prisma.ZoneSectorCreateManyInput;
type Provenance = Pick<Stance, "sourceId" | "sureness">;

function list(
  zoneId: string,
  stance: Stance["stance"],
  codes: readonly string[],
  provenance: Provenance,
): Stance[] {
  return codes.map((sectorCode) => ({
    zoneId,
    sectorVersion,
    sectorCode,
    stance,
    ...provenance,
  }));
}

// Sources name sectors in words; the codes are ours, hence "derived".
const dulong: Provenance = { sourceId: "dulongip-2025", sureness: "derived" };
const dataSheet: Provenance = { sourceId: "thanh-nien-viet-2025-12", sureness: "derived" };
const madeUp: Provenance = { sourceId: "illustrative", sureness: "illustrative" };

const coconut = ["103", "104", "107", "162"];
const seafood = ["102", "108"];
const supporting = ["259", "222", "282"];

export const zoneSectors: readonly Stance[] = [
  ...list("kcn-giao-long", "welcome", ["14", "152", "10", "25", "26", "28", "170", "222"], dulong),
  ...list("kcn-an-hiep", "welcome", ["10", "102"], dulong),
  ...list("kcn-phu-thuan", "welcome", ["131", "14", "10", "102", "261", "170", "32", "353"], dataSheet),
  ...list("ccn-phong-nam", "welcome", [...coconut, "170"], madeUp),
  ...list("ccn-phong-nam-2", "welcome", [...coconut, ...supporting], madeUp),
  ...list("ccn-thi-tran-binh-hoa", "welcome", [...coconut, "14", "310"], madeUp),
  ...list("ccn-tan-thanh-binh", "welcome", [...coconut, ...supporting], madeUp),
  ...list("ccn-khanh-thanh-tan", "welcome", coconut, madeUp),
  ...list("ccn-thi-tran-an-duc", "welcome", [...seafood, "14", "521"], madeUp),
  ...list("ccn-an-hoa-tay", "welcome", [...seafood, "301", "521"], madeUp),
  ...list("ccn-binh-thoi", "welcome", [...seafood, "301", "351"], madeUp),
  ...list("ccn-thi-tran-an-duc", "excluded", ["131", "151", "20"], madeUp),
  ...list("ccn-tan-thanh-binh", "excluded", ["131", "151", "102"], madeUp),
  ...list("ccn-phong-nam-2", "excluded", ["151", "382"], madeUp),
];
