import { View } from "@react-pdf/renderer";
import { formatNumber } from "~/app/platform/i18n/format";
import type { SheetCriteria } from "../../model/lot-sheet";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";
import { NotPublished, Section } from "./section";

/** By what an application here is judged today. */
export function CriteriaPart({ criteria }: { criteria: SheetCriteria | null }) {
  return (
    <Section title={both("sites:lot.criteriaTitle")} whole>
      {criteria ? <Criteria criteria={criteria} /> : <NotPublished />}
    </Section>
  );
}

function Criteria({ criteria: { name, number, passMark, illustrative } }: { criteria: SheetCriteria }) {
  const values = (lang: "vi" | "en") => ({ number, mark: formatNumber(passMark, lang) });
  return (
    <View style={{ gap: 2 }}>
      <Both of={name} size={9} strong />
      <Both of={both("sheets:sheet.version", { vi: values("vi"), en: values("en") })} size={8.5} />
      {illustrative && (
        <Both
          of={both("common:provenance.sureness.illustrative")}
          size={7.5}
          colour={colours.accentInk}
          inline
        />
      )}
    </View>
  );
}
