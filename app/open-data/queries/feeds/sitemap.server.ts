import { defaultLanguage, languages } from "~/app/platform/i18n/languages";
import type { XmlPart } from "~/app/platform/xml";
import { element, xmlDocument } from "~/app/platform/xml";
import type { PublicPage } from "./public-pages.server";
import { publicPages } from "./public-pages.server";

/** What the protocol allows in one file. */
const mostAddresses = 50_000;
const pagesInPart = mostAddresses / languages.length;
const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** All public pages with their other languages; where they are too many for one file, the list of its parts. */
export async function sitemap(origin: string): Promise<string> {
  const pages = await publicPages();
  if (pages.length <= pagesInPart) return addressList(pages, origin);
  const parts = Array.from({ length: Math.ceil(pages.length / pagesInPart) }, (_, at) =>
    element("sitemap", {}, element("loc", {}, `${origin}/sitemaps/${at + 1}.xml`)),
  );
  return xmlDocument(element("sitemapindex", { xmlns: sitemaps }, ...parts));
}

/** One part of it, counted from 1; null where there is none. */
export async function sitemapPart(origin: string, part: number): Promise<string | null> {
  const pages = (await publicPages()).slice((part - 1) * pagesInPart, part * pagesInPart);
  return part < 1 || pages.length === 0 ? null : addressList(pages, origin);
}

function addressList(pages: readonly PublicPage[], origin: string): string {
  const attributes = { xmlns: sitemaps, "xmlns:xhtml": "http://www.w3.org/1999/xhtml" };
  return xmlDocument(element("urlset", attributes, ...pages.flatMap((page) => addresses(page, origin))));
}

function addresses({ path, changedOn }: PublicPage, origin: string): XmlPart[] {
  const alternates = [...languages, "x-default" as const].map((hreflang) =>
    element("xhtml:link", {
      rel: "alternate",
      hreflang,
      href: origin + path(hreflang === "x-default" ? defaultLanguage : hreflang),
    }),
  );
  return languages.map((lang) =>
    element(
      "url",
      {},
      element("loc", {}, origin + path(lang)),
      changedOn === null ? null : element("lastmod", {}, changedOn.slice(0, 10)),
      ...alternates,
    ),
  );
}
