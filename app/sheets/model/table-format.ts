import type { TableFormat } from "~/app/platform/paths";

/** By how the address ends: "/vi/lots.xlsx" */
export function tableFormat(pathname: string): TableFormat {
  if (pathname.endsWith(".xlsx")) return "xlsx";
  return pathname.endsWith(".geojson") ? "geojson" : "csv";
}
