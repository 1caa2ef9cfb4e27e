import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";

/** The portal in the words of schema.org: what it is, whose land it is about, how to search it. */
export function portalLinkedData(origin: string, lang: Language, description: string) {
  const searchAction = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${origin}${paths.lots(lang)}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  const authority = {
    "@type": "GovernmentOrganization",
    name: lang === "vi" ? "Ban Quản lý khu kinh tế tỉnh Vĩnh Long" : "Vĩnh Long Economic Zone Authority",
    areaServed: {
      "@type": "AdministrativeArea",
      name: lang === "vi" ? "tỉnh Vĩnh Long" : "Vĩnh Long province",
    },
  };
  return {
    "@type": "WebSite",
    "@id": `${origin}/#website`,
    url: origin + paths.home(lang),
    name: "Bến Đỗ",
    description,
    inLanguage: lang,
    about: authority,
    potentialAction: searchAction,
  };
}
