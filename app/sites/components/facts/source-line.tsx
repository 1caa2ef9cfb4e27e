import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Provenance } from "~/app/ui/data/provenance";
import type { SourceMark } from "../../model/views/provenance";

interface SourceLineProps {
  source: SourceMark;
  /** names the document too, not only who published it */
  full?: boolean;
}

/** A source as a fact bears it below itself. */
export function SourceLine({ source, full = false }: SourceLineProps) {
  const lang = useLanguage();
  const { publisher, title, url, asOf, sureness } = source;
  return (
    <Provenance
      source={full ? `${publisher}, ${title}` : publisher}
      title={title}
      url={url}
      asOf={asOf && formatDate(asOf, lang)}
      sureness={sureness}
    />
  );
}
