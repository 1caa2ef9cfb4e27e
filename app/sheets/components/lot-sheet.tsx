import { StyleSheet, View } from "@react-pdf/renderer";
import { formatArea } from "~/app/platform/i18n/format";
import { lotStatusLabels } from "~/app/sites/model/lot-labels";
import { zoneFullTitle } from "~/app/sites/model/zone-name";
import type { LotSheetFacts } from "../model/lot-sheet";
import { inBoth } from "../model/say";
import { Locator } from "./drawings/locator";
import { ZoneDrawing } from "./drawings/zone-drawing";
import { both } from "./frame/says.server";
import type { SheetFacts } from "./frame/sheet";
import { Sheet } from "./frame/sheet";
import { lotLines } from "./lot-lines";
import { ContactPart } from "./parts/contact-part";
import { CriteriaPart } from "./parts/criteria-part";
import { FigureTable } from "./parts/figure-table";
import { PlacePart } from "./parts/place-part";
import { IllustrativeMark, Section } from "./parts/section";
import { SectorPart } from "./parts/sector-part";
import { SourceList } from "./parts/source-list";
import { TitleBlock } from "./parts/title-block";

const styles = StyleSheet.create({ pair: { flexDirection: "row", gap: 12 }, half: { width: 251 } });

/** One lot on paper: what it is, where it lies, by what rules it is given. */
export function LotSheet({ facts, paper }: { facts: LotSheetFacts; paper: SheetFacts }) {
  const { lot, agency, criteria, around, outline } = facts;
  const title = inBoth(
    (lang) =>
      both("sites:lot.titleWithArea", {
        vi: { code: lot.code, area: formatArea(lot.areaM2, "vi") },
        en: { code: lot.code, area: formatArea(lot.areaM2, "en") },
      })[lang],
  );
  return (
    <Sheet facts={paper}>
      <TitleBlock
        overline={zoneFullTitle(lot.zone.name, lot.zone.kind)}
        title={title}
        marks={[lotStatusLabels[lot.status]]}
        address={paper.address}
      />
      {lot.source.sureness === "illustrative" && <IllustrativeMark />}
      <Section title={both("sites:lot.facts")}>
        <FigureTable lines={lotLines(facts)} />
      </Section>
      <Section title={both("sheets:sheet.plan")} whole>
        <ZoneDrawing
          lots={lot.neighbours}
          focus={{ code: lot.code, shape: lot.shape }}
          outline={outline}
          width={515}
          height={165}
        />
      </Section>
      <View style={styles.pair} wrap={false}>
        <View style={styles.half}>
          <Section title={both("sheets:sheet.where")} whole>
            <Locator around={around} here={[lot.zone.id]} width={251} height={150} />
          </Section>
        </View>
        <View style={styles.half}>
          <PlacePart now={lot.placesNow} before={lot.placesBefore} coordinates={lot.coordinates} />
          <CriteriaPart criteria={criteria} />
          <ContactPart agency={agency} address={paper.ask ?? paper.address} />
        </View>
      </View>
      <Section title={both("sites:lot.sectors")}>
        <SectorPart sectors={lot.sectors} />
      </Section>
      <Section title={both("sheets:sheet.sources")} whole>
        <SourceList sources={[lot.source]} />
      </Section>
    </Sheet>
  );
}
