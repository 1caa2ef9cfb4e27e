import { lazy, Suspense } from "react";
import type { LotListPage } from "../../../model/views/lot-list";
import { LotList } from "./lot-list";
import { LotTable } from "./lot-table";
import { WithoutMap } from "./without-map";

/** The map's code comes only when a map is shown. */
const LotMap = lazy(() => import("../../map/lot-map"));

/** The result in the view the address asks for. */
export function LotsInView({ page }: { page: LotListPage }) {
  const { query, results, today } = page;
  if (query.view === "table") return <LotTable page={page} />;
  const list = <LotList hits={results.hits} today={today} />;
  if (query.view === "list") return list;
  return (
    <>
      <WithoutMap query={query}>{list}</WithoutMap>
      <Suspense>
        <LotMap query={query} />
      </Suspense>
    </>
  );
}
