import type { Language } from "~/app/platform/i18n/languages";
import { defaultLanguage, languages } from "~/app/platform/i18n/languages";
import { inLanguage, paths } from "~/app/platform/paths";

interface DocumentAddressesProps {
  origin: string;
  lang: Language;
  pathname: string;
  search: string;
}

const facebookLocales: Record<Language, string> = { vi: "vi_VN", en: "en_GB" };

/** Under which addresses a page is known: the one that counts, the same in each language, its picture, the news. */
export function DocumentAddresses({ origin, lang, pathname, search }: DocumentAddressesProps) {
  const inEach = (lang: Language) => origin + inLanguage(pathname, lang) + ownSearch(pathname, search);
  const picture = origin + paths.socialCard(pathname);
  return (
    <>
      <link rel="canonical" href={inEach(lang)} />
      {languages.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={inEach(lang)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={inEach(defaultLanguage)} />
      <link rel="alternate" type="application/atom+xml" href={paths.feed(lang)} title="Bến Đỗ" />
      <meta property="og:site_name" content="Bến Đỗ" />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={facebookLocales[lang]} />
      {/* who shares a list shares its filters too */}
      <meta property="og:url" content={origin + pathname + search} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** What of a search makes a page of its own: which things are compared, and the second page of a list; no filters. */
function ownSearch(pathname: string, search: string): string {
  if (/\/compare$/.test(pathname)) return search;
  const page = new URLSearchParams(search).get("page");
  return page ? `?page=${page}` : "";
}
