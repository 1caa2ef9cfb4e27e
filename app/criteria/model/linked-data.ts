import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";

interface Published {
  set: { id: string; name: Bilingual };
  number: number;
  publishedAt: string | null;
  model: { description: Bilingual | null };
}

/** A version of criteria in the words of schema.org: a data set that anyone may take. */
export function criteriaLinkedData(
  { set, number, publishedAt, model }: Published,
  origin: string,
  lang: Language,
) {
  const url = origin + paths.criteriaVersion(lang, set.id, number);
  return {
    "@type": "Dataset",
    "@id": `${url}#dataset`,
    url,
    name: `${set.name[lang]} (${number})`,
    description: model.description?.[lang] ?? set.name[lang],
    version: String(number),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    inLanguage: ["vi", "en"],
    ...(publishedAt && { datePublished: publishedAt }),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: `${origin}/api/v1/criteria/${set.id}/${number}`,
    },
  };
}
