import { foreignLanguage } from "~/app/platform/i18n/foreign-words";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Provenance } from "~/app/ui/data/provenance";
import type { SourceMark } from "../../model/views/provenance";
import { titleIn } from "../../model/views/provenance";

interface SourceLineProps {
  source: SourceMark;
  /** names the document too, not only who published it */
  full?: boolean;
}

/** A source as a fact bears it below itself. */
export function SourceLine({ source, full = false }: SourceLineProps) {
  const lang = useLanguage();
  const { publisher, url, asOf, sureness } = source;
  const title = titleIn(source, lang);
  const inItsLanguage = (words: string) => <span lang={foreignLanguage(words, lang)}>{words}</span>;
  return (
    <Provenance
      source={
        <>
          {inItsLanguage(publisher)}
          {full && <>, {inItsLanguage(title)}</>}
        </>
      }
      title={title}
      titleLanguage={foreignLanguage(title, lang)}
      url={url}
      asOf={asOf && formatDate(asOf, lang)}
      sureness={sureness}
    />
  );
}
