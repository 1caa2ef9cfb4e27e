import type { TableFormat } from "~/app/platform/paths";

export const tableMediaTypes: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json; charset=utf-8",
};

/** By how the address ends: "/vi/lots.xlsx" */
export function tableFormat(pathname: string): TableFormat {
  if (pathname.endsWith(".xlsx")) return "xlsx";
  return pathname.endsWith(".geojson") ? "geojson" : "csv";
}
