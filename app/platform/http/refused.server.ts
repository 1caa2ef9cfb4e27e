import { data } from "@remix-run/node";
import type { RefusalCode } from "../refusal";
import { Refusal } from "../refusal";
import { refusalStatus } from "./refusal-status";

const wholePage: readonly RefusalCode[] = ["unauthenticated", "forbidden", "hidden"];

/** Runs a page's read or write. A refusal of the person becomes the error page with its status. */
export async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) throw new Response(null, { status: refusalStatus[error.code] });
    throw error;
  }
}

/** What an action returns when the person may ask but the answer is no: the page shows it beside its fields. */
export function refused(error: unknown) {
  if (!(error instanceof Refusal)) throw error;
  const status = refusalStatus[error.code];
  if (wholePage.includes(error.code)) throw new Response(null, { status });
  return data({ failures: error.failures }, { status });
}
