import { SearchAway, SearchKeyRefused } from "~/search/client";
import { OperatorError } from "../embedded/operator-error";
import { wordsOf } from "../embedded/words-of";

/** What the operator can do about a database that does not answer as it should; other errors stay as they are. */
export function databaseProblem(error: unknown, databaseUrl: string): unknown {
  const { hostname, port, pathname } = new URL(databaseUrl);
  const place = `${hostname}:${port || 5432}${pathname}`;
  const text = wordsOf(error);
  if (
    /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|Can't reach|closed the connection|terminated|timeout/i.test(
      text,
    )
  ) {
    return new OperatorError(
      `No PostgreSQL answers at ${place}`,
      "check DATABASE_URL, and that the server runs",
    );
  }
  if (/password|authentication|28P01|no pg_hba/i.test(text)) {
    return new OperatorError(
      `PostgreSQL at ${place} refuses the account`,
      "check user and password in DATABASE_URL",
    );
  }
  if (/database \S+ does not exist|3D000/i.test(text)) {
    return new OperatorError(
      `PostgreSQL has no database ${pathname.slice(1)}`,
      `create it: createdb ${pathname.slice(1)}`,
    );
  }
  return error;
}

/** The same for Meilisearch. */
export function searchProblem(error: unknown, meiliUrl: string): unknown {
  if (error instanceof SearchKeyRefused) {
    return new OperatorError(
      `Meilisearch at ${meiliUrl} refuses the key`,
      "set MEILI_MASTER_KEY to its master key",
    );
  }
  if (error instanceof SearchAway) {
    return new OperatorError(
      `No Meilisearch answers at ${meiliUrl}`,
      "check MEILI_URL, and that the server runs",
    );
  }
  return error;
}
