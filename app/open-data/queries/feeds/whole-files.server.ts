import { db } from "~/app/platform/database/client.server";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { languages } from "~/app/platform/i18n/languages";
import type { TableFormat } from "~/app/platform/paths";
import { paths } from "~/app/platform/paths";
import { tableMediaTypes } from "~/app/sheets/model/table-format";
import { mostRows } from "~/app/sheets/model/taken";

export interface WholeFile {
  path: string;
  title: Bilingual;
  mediaType: string;
  language: (typeof languages)[number];
}

const names: Record<TableFormat, string> = { csv: "CSV", xlsx: "Excel", geojson: "GeoJSON" };

/** Every lot in one file; none while there are more than a file holds. */
export async function wholeLotFiles(): Promise<WholeFile[]> {
  if ((await db.lot.count()) > mostRows) return [];
  return (Object.keys(names) as TableFormat[]).flatMap((format) =>
    languages.map((language) => ({
      path: paths.lotsFile(language, format),
      title: { vi: `Tất cả lô đất, ${names[format]}`, en: `All lots, ${names[format]}` },
      mediaType: tableMediaTypes[format].split(";")[0] ?? "",
      language,
    })),
  );
}
