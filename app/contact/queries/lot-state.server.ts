import type { ToldLot as ToldRow } from "~/prisma/generated/client";
import type { LotState } from "../model/lot-change";

type StateRow = Pick<ToldRow, keyof LotState>;

export function stateOf({ status, readyFrom, rentUsdM2Term }: StateRow): LotState {
  return {
    status,
    readyFrom: readyFrom?.toISOString().slice(0, 10) ?? null,
    rentUsdM2Term: rentUsdM2Term?.toNumber() ?? null,
  };
}

export function rowOf({ status, readyFrom, rentUsdM2Term }: LotState) {
  return { status, readyFrom: readyFrom === null ? null : new Date(readyFrom), rentUsdM2Term };
}
