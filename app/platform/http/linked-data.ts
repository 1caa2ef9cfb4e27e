type LinkedData = Record<string, unknown>;

interface Match {
  id: string;
  data: unknown;
}

/** Where this portal is known to the world, as the root's loader says; a page's `meta` finds it among the matches. */
export function originOf(matches: readonly (Match | undefined)[]): string {
  const root = matches.find((match) => match?.id === "root")?.data as { origin?: string } | undefined;
  return root?.origin ?? "";
}

/** Facts of a page for search engines, in the words of schema.org. */
export function linkedData(...things: LinkedData[]) {
  return { "script:ld+json": { "@context": "https://schema.org", "@graph": things } };
}

/** Where a page stands: from the start page down. */
export function breadcrumbs(origin: string, trail: readonly { name: string; path: string }[]): LinkedData {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: origin + path,
    })),
  };
}
