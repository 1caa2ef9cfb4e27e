import { View } from "@react-pdf/renderer";
import type { Comparison } from "~/app/sites/model/compare/comparison";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";
import type { SheetFacts } from "../frame/sheet";
import { Sheet } from "../frame/sheet";
import { IllustrativeMark, Section } from "../parts/section";
import { SourceList } from "../parts/source-list";
import { TitleBlock } from "../parts/title-block";
import { ComparisonRows } from "./comparison-rows";
import { comparisonTitle } from "./row-words.server";

/** Up to six lots or zones side by side. */
export function CompareSheet({ comparison, paper }: { comparison: Comparison; paper: SheetFacts }) {
  const { columns, sources, onlyDifferences } = comparison;
  return (
    <Sheet facts={paper}>
      <TitleBlock
        overline={both("sheets:sheet.comparison")}
        title={comparisonTitle(comparison)}
        marks={onlyDifferences ? [both("compare:scope.differences")] : []}
        address={paper.address}
      />
      {columns.some(({ illustrative }) => illustrative) && <IllustrativeMark />}
      <ComparisonRows comparison={comparison} />
      <View style={{ marginTop: 8, gap: 2 }} wrap={false}>
        <Both of={both("sheets:sheet.differs")} size={7.6} colour={colours.inkSoft} />
        <Both of={both("compare:how")} size={7.6} colour={colours.inkSoft} />
      </View>
      {sources.length > 0 && (
        <Section title={both("sheets:sheet.sources")}>
          <SourceList sources={sources} />
        </Section>
      )}
    </Sheet>
  );
}
