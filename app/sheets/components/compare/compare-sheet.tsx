import type { ComparedFacts } from "../../model/compared-facts";
import { NumberedSources } from "../../model/sources";
import { both } from "../frame/says.server";
import type { SheetFacts } from "../frame/sheet";
import { Sheet } from "../frame/sheet";
import { IllustrativeMark, Section } from "../parts/section";
import { SourceList } from "../parts/source-list";
import { TitleBlock } from "../parts/title-block";
import { lotComparison, lotHeads } from "./compare-lots";
import { CompareTable } from "./compare-table";
import { zoneComparison, zoneHeads } from "./compare-zones";

/** Up to six lots or zones side by side. */
export function CompareSheet({ facts, paper }: { facts: ComparedFacts; paper: SheetFacts }) {
  const sources = new NumberedSources();
  const ofLots = facts.of === "lot";
  const heads = ofLots ? lotHeads(facts.rows) : zoneHeads(facts.rows);
  const lines = ofLots ? lotComparison(facts.rows) : zoneComparison(facts.rows, sources);
  if (ofLots) for (const { source } of facts.rows) sources.numberOf(source);
  return (
    <Sheet facts={paper}>
      <TitleBlock
        overline={both("sheets:sheet.comparison")}
        title={both(ofLots ? "sheets:sheet.compareLots" : "sheets:sheet.compareZones")}
        marks={[]}
        address={paper.address}
      />
      {ofLots && facts.rows.some(({ illustrative }) => illustrative) && <IllustrativeMark />}
      <CompareTable heads={heads} lines={lines} />
      {sources.all.length > 0 && (
        <Section title={both("sheets:sheet.sources")}>
          <SourceList sources={sources.all} />
        </Section>
      )}
    </Sheet>
  );
}
