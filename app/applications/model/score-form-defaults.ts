import type { SiteFacts } from "~/app/scoring/profile";
import type { Ratings } from "~/app/scoring/score";
import { fillableFacts } from "./score-form";

interface Given {
  ratings: Ratings;
  site: SiteFacts;
}

/** What an officer gave at the last scoring, as the form's first content: nobody types it twice. */
export function givenBefore({ ratings, site }: Given, published: SiteFacts) {
  const facts = fillableFacts.flatMap((fact) =>
    published[fact] === null && site[fact] !== null ? [[fact, String(site[fact])] as const] : [],
  );
  return {
    ratings: Object.fromEntries(Object.entries(ratings).map(([code, level]) => [code, String(level)])),
    ...Object.fromEntries(facts),
    ...(published.excludedSectors === null && site.excludedSectors !== null
      ? { sectorChecked: "on" as const }
      : {}),
  };
}
