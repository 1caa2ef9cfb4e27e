import type { LotListPage } from "../../../model/views/lot-list";
import { LotList } from "./lot-list";
import { LotTable } from "./lot-table";

/** The result in the view the address asks for. */
export function LotsInView({ page }: { page: LotListPage }) {
  return page.query.view === "table" ? (
    <LotTable page={page} />
  ) : (
    <LotList hits={page.results.hits} today={page.today} />
  );
}
