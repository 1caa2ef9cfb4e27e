import { cut } from "~/app/platform/cut";
import { longestWords } from "../lot-query";

/** The words by which a reader looks for a place in the register of administrative units; "" for all. */
export function readPlaceWords(params: URLSearchParams): { q: string } {
  return { q: cut((params.get("q") ?? "").trim(), longestWords) };
}
