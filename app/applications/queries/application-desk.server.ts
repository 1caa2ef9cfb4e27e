import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { logger } from "~/app/platform/log.server";
import { SearchError } from "~/search/client";
import { queryApplications } from "~/search/query-applications";
import { search } from "~/search/reader.server";
import type { DeskAnswer, DeskQuery } from "../model/desk-query";
import { deskPageSize } from "../model/desk-query";

/** One page of applications for the office, from Meilisearch, or from the database while Meilisearch is away. */
export async function applicationDesk(actor: Actor | null, query: DeskQuery) {
  authorise(actor, "application.read-all");
  const answer = await answerDesk(query);
  return { ...answer, query, pages: Math.ceil(answer.total / deskPageSize) };
}

async function answerDesk(query: DeskQuery): Promise<DeskAnswer & { answeredBy: "search" | "database" }> {
  try {
    return { answeredBy: "search", ...(await queryApplications(search, query)) };
  } catch (error) {
    if (!(error instanceof SearchError)) throw error;
    logger.warn({ kind: error.name, reason: error.message }, "applications are searched in the database");
    return { answeredBy: "database", ...(await deskFromDatabase(query)) };
  }
}

/** Every word must be somewhere; marks count here, which the search engine folds away. */
async function deskFromDatabase({ q, status, page }: DeskQuery): Promise<DeskAnswer> {
  const words = q.split(/\s+/).filter((word) => word !== "");
  const where = {
    ...(status === null ? {} : { status }),
    AND: words.map((word) => {
      const holds = { contains: word, mode: "insensitive" } as const;
      return {
        OR: [{ number: holds }, { projectName: holds }, { companyName: holds }, { zone: { name: holds } }],
      };
    }),
  };
  const [total, rows] = await Promise.all([
    db.application.count({ where }),
    db.application.findMany({
      where,
      orderBy: { submittedAt: "desc" },
      skip: (page - 1) * deskPageSize,
      take: deskPageSize,
      select: deskSelect,
    }),
  ]);
  return {
    total,
    rows: rows.map(({ zone, scores: [latest], submittedAt, ...row }) => ({
      ...row,
      zoneName: zone.name,
      zoneKind: zone.kind,
      outcome: latest?.outcome ?? null,
      total: latest?.total?.toNumber() ?? null,
      submittedAt: submittedAt.toISOString(),
    })),
  };
}

const deskSelect = {
  number: true,
  projectName: true,
  companyName: true,
  status: true,
  submittedAt: true,
  zone: { select: { name: true, kind: true } },
  scores: { select: { outcome: true, total: true }, orderBy: { scoredAt: "desc" }, take: 1 },
} as const;
