import type { MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";

/** The document's title and description, for readers, search engines and whoever shares its link. */
export function pageMeta(title: string | undefined, description?: string) {
  return [
    { title: title ? `${title} · Bến Đỗ` : "Bến Đỗ" },
    { property: "og:title", content: title ?? "Bến Đỗ" },
    ...(description
      ? [
          { name: "description", content: description },
          { property: "og:description", content: description },
        ]
      : []),
  ];
}

/** The title of pages that could not be shown: their status, the same in every language. */
export const errorMeta: MetaFunction = ({ error }) =>
  error ? pageMeta(isRouteErrorResponse(error) ? String(error.status) : "500") : pageMeta(undefined);

/** For pages behind a secret link: whoever finds the link somewhere shall not find the page in a search engine. */
export function privatePageMeta(title: string | undefined) {
  return [...pageMeta(title), { name: "robots", content: "noindex, nofollow" }];
}
