import { StyleSheet, View } from "@react-pdf/renderer";
import { zoneKindLabels } from "~/app/sites/model/lot-labels";
import { NumberedSources } from "~/app/sites/model/views/numbered-sources";
import { zoneFullTitle } from "~/app/sites/model/zone-name";
import type { ZoneSheetFacts } from "../model/zones/zone-sheet";
import { Locator } from "./drawings/locator";
import { ZoneDrawing } from "./drawings/zone-drawing";
import { both } from "./frame/says.server";
import type { SheetFacts } from "./frame/sheet";
import { Sheet } from "./frame/sheet";
import { ContactPart } from "./parts/contact-part";
import { CriteriaPart } from "./parts/criteria-part";
import { FigureTable } from "./parts/figure-table";
import { MarkedList } from "./parts/marked-list";
import { PlacePart } from "./parts/place-part";
import { Gaps, IllustrativeMark, Section } from "./parts/section";
import { SectorPart } from "./parts/sector-part";
import { SourceList } from "./parts/source-list";
import { TitleBlock } from "./parts/title-block";
import { zoneGaps, zoneLines } from "./zone-lines";
import { connectionLines, paperLines, statusLines } from "./zone-lists";

const styles = StyleSheet.create({ pair: { flexDirection: "row", gap: 12 }, half: { width: 251 } });

/** One zone on paper, from its state to its papers. */
export function ZoneSheet({ facts, paper }: { facts: ZoneSheetFacts; paper: SheetFacts }) {
  const { zone, outline } = facts;
  const sources = new NumberedSources();
  const [newest] = zone.statuses;
  const [statuses, figures] = [statusLines(zone, sources), zoneLines(zone.figures, sources)];
  const gaps = zoneGaps(zone.figures);
  const [connections, papers] = [connectionLines(zone, sources), paperLines(zone, sources)];
  for (const source of zone.sectorSources) sources.numberOf(source);
  return (
    <Sheet facts={paper}>
      <TitleBlock
        overline={zoneKindLabels[zone.kind]}
        title={zoneFullTitle(zone.name, zone.kind)}
        marks={newest ? [both(`sites:zoneStatus.${newest.status}`)] : []}
        address={paper.address}
      />
      <Overview facts={facts} address={paper.ask ?? paper.address} />
      <Section title={both("sites:zone.statusTitle")}>
        <MarkedList lines={statuses} />
      </Section>
      <Section title={both("sites:zone.figures")}>
        {figures.length > 0 && <FigureTable lines={figures} />}
        {gaps && <Gaps names={gaps} />}
      </Section>
      {zone.lots.length > 0 && (
        <Section title={both("sites:zone.lots")} whole>
          {zone.lots.some(({ illustrative }) => illustrative) && <IllustrativeMark />}
          <ZoneDrawing lots={zone.lots} outline={outline} width={515} height={230} />
        </Section>
      )}
      <Section title={both("sites:stance.welcome")}>
        <SectorPart sectors={zone.sectors.filter(({ stance }) => stance === "welcome")} />
      </Section>
      <Section title={both("sites:stance.excluded")}>
        <SectorPart sectors={zone.sectors.filter(({ stance }) => stance === "excluded")} />
      </Section>
      <Section title={both("sites:zone.connections")}>
        <MarkedList lines={connections} />
      </Section>
      <Section title={both("sites:zone.papers")}>
        <MarkedList lines={papers} />
      </Section>
      <Section title={both("sheets:sheet.sources")}>
        <SourceList sources={sources.all} />
      </Section>
    </Sheet>
  );
}

function Overview({
  facts: { zone, criteria, around },
  address,
}: {
  facts: ZoneSheetFacts;
  address: string;
}) {
  return (
    <View style={styles.pair} wrap={false}>
      <View style={styles.half}>
        <Section title={both("sheets:sheet.where")} whole>
          <Locator around={around} here={[zone.id]} width={251} height={150} />
        </Section>
      </View>
      <View style={styles.half}>
        <PlacePart now={zone.placesNow} before={zone.placesBefore} coordinates={zone.coordinates} />
        <CriteriaPart criteria={criteria} />
        <ContactPart agency={zone.agency?.name ?? null} address={address} />
      </View>
    </View>
  );
}
