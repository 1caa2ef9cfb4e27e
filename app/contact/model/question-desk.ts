import { deskPage } from "~/app/platform/bounds";
import type { ZoneKind } from "~/app/sites/model/lot-terms";

export const questionFilters = ["open", "overdue", "answered", "all"] as const;
export type QuestionFilter = (typeof questionFilters)[number];

export const questionPageSize = 25;

export interface QuestionDeskQuery {
  filter: QuestionFilter;
  page: number;
}

export function readQuestionDesk(params: URLSearchParams): QuestionDeskQuery {
  return {
    filter: questionFilters.find((filter) => filter === params.get("filter")) ?? "open",
    page: deskPage.parse(params.get("page")),
  };
}

export function questionDeskSearch({ filter, page }: QuestionDeskQuery): string {
  const params = new URLSearchParams();
  if (filter !== "open") params.set("filter", filter);
  if (page > 1) params.set("page", String(page));
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}

/** How a question stands: answered, in time, or past its day. */
export type QuestionState = "open" | "overdue" | "answered";

export function questionState(status: "open" | "answered", replyBy: string, today: string): QuestionState {
  if (status === "answered") return "answered";
  return replyBy < today ? "overdue" : "open";
}

export interface QuestionMessageView {
  id: string;
  side: "asker" | "office";
  at: string;
  text: string;
}

/** The place a question is about. */
export interface QuestionPlace {
  zone: { id: string; name: string; kind: ZoneKind };
  lot: { id: string; code: string } | null;
}
