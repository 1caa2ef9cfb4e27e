import type { ZoneFigureKey } from "../../../../app/sites/model/zones/zone-figures";
import type { Prisma } from "../../../generated/client";
import type { Sureness } from "../../../generated/enums";
import { day } from "../day";
import type { SourceId } from "../sources/sources";

type Iso = Parameters<typeof day>[0];
type Notes = { readonly vi: string; readonly en: string };
export type Provenance = {
  readonly sourceId: SourceId;
  readonly sureness: Sureness;
  readonly asOf?: Iso;
};

/** What a source says in words. */
export function statement(
  zoneId: string,
  key: ZoneFigureKey,
  words: Notes,
  { sourceId, sureness, asOf }: Provenance,
): Prisma.ZoneFigureCreateManyInput {
  return {
    zoneId,
    key,
    amount: null,
    wordsVi: words.vi,
    wordsEn: words.en,
    asOf: asOf ? day(asOf) : null,
    sourceId,
    sureness,
  };
}

/** One published figure; amounts as text, so that no digit of the source is lost. */
export function figure(
  zoneId: string,
  key: ZoneFigureKey,
  amount: `${number}`,
  { sourceId, sureness, asOf }: Provenance,
  note?: Notes,
): Prisma.ZoneFigureCreateManyInput {
  return {
    zoneId,
    key,
    amount,
    asOf: asOf ? day(asOf) : null,
    noteVi: note?.vi ?? null,
    noteEn: note?.en ?? null,
    sourceId,
    sureness,
  };
}
