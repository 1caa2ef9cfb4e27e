import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Provenance } from "~/app/ui/data/provenance";
import type { SourceMark } from "../../model/provenance";

/** A source as a fact bears it below itself. */
export function SourceLine({ source }: { source: SourceMark }) {
  const lang = useLanguage();
  const { publisher, title, url, asOf, sureness } = source;
  return (
    <Provenance
      source={title.startsWith(publisher) ? title : `${publisher}, ${title}`}
      url={url}
      asOf={asOf && formatDate(asOf, lang)}
      sureness={sureness}
    />
  );
}
