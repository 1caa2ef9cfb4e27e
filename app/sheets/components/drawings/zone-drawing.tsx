import { Path, StyleSheet, Svg, View } from "@react-pdf/renderer";
import { formatLength } from "~/app/platform/i18n/format";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { lotStages } from "~/app/sites/model/lot-stage";
import type { PlanLot } from "~/app/sites/model/views/zone-page";
import { planOf, scaleLength } from "~/app/ui/drawing/projection";
import { Both } from "../frame/both";
import { colours, stageColours } from "../frame/colours";
import { useLeading } from "../frame/language";
import { both } from "../frame/says.server";
import { fitInto } from "./fit-into";
import { ParcelLabel } from "./parcel-label";
import { ScaleBar } from "./scale-bar";

const styles = StyleSheet.create({
  frame: {
    backgroundColor: colours.land,
    borderWidth: 0.6,
    borderColor: colours.line,
    borderRadius: 4,
    padding: 8,
  },
  drawing: { alignItems: "center" },
  key: { flexDirection: "row", flexWrap: "wrap", columnGap: 12, rowGap: 2, marginTop: 5 },
  entry: { flexDirection: "row", alignItems: "center", gap: 4 },
  swatch: { width: 9, height: 9, borderWidth: 0.5, borderColor: colours.inkSoft },
});

/** Beyond this the codes would be too small to read. */
const mostLabels = 140;

interface ZoneDrawingProps {
  lots: readonly PlanLot[];
  focus?: { code: string; shape: number[][][] };
  outline: number[][][] | null;
  width: number;
  height: number;
}

/** The lots of a zone as they lie, coloured by what can be had; north up, with a scale. */
export function ZoneDrawing({ lots, focus, outline, width, height }: ZoneDrawingProps) {
  const lead = useLeading();
  const shapes = [
    ...lots.map(({ shape }) => shape),
    ...(focus ? [focus.shape] : []),
    ...(outline ? [outline] : []),
  ];
  const plan = planOf(shapes);
  const { x, y, width: metres, height: metresHigh } = plan.box;
  const size = fitInto({ width: metres, height: metresHigh }, { width: width - 16, height });
  const stroke = metres / size.width;
  const labelled = lots.length <= mostLabels;
  return (
    <View style={[styles.frame, { width }]} wrap={false}>
      <View style={styles.drawing}>
        <Svg viewBox={`${x} ${y} ${metres} ${metresHigh}`} style={size}>
          {outline && (
            <Path d={plan.path(outline)} fill="#f7f8f2" stroke={colours.inkSoft} strokeWidth={0.7 * stroke} />
          )}
          {lots.map(({ id, shape, status }) => (
            <Path
              key={id}
              d={plan.path(shape)}
              fill={stageColours[lotStages[status]]}
              stroke="#ffffff"
              strokeWidth={0.6 * stroke}
            />
          ))}
          {focus && (
            <Path
              d={plan.path(focus.shape)}
              fill={colours.accent}
              stroke={colours.accentInk}
              strokeWidth={1.4 * stroke}
            />
          )}
          {labelled &&
            lots.map(({ id, code, shape }) => <ParcelLabel key={id} plan={plan} shape={shape} code={code} />)}
          {focus && <ParcelLabel plan={plan} shape={focus.shape} code={focus.code} strong />}
        </Svg>
      </View>
      <ScaleBar
        metres={scaleLength(metres)}
        perMetre={size.width / metres}
        text={formatLength(scaleLength(metres), lead)}
      />
      <Key lots={lots} focus={focus?.code} />
    </View>
  );
}

function Key({ lots, focus }: { lots: readonly PlanLot[]; focus: string | undefined }) {
  const present = (["open", "coming", "held", "taken", "still"] as const).filter((stage) =>
    lots.some(({ status }) => lotStages[status] === stage),
  );
  return (
    <View style={styles.key}>
      {focus && (
        <Entry
          colour={colours.accent}
          text={both("sites:stage.focus", { vi: { code: focus }, en: { code: focus } })}
        />
      )}
      {present.map((stage) => (
        <Entry key={stage} colour={stageColours[stage]} text={both(`sites:stage.${stage}`)} />
      ))}
    </View>
  );
}

function Entry({ colour, text }: { colour: string; text: Bilingual }) {
  return (
    <View style={styles.entry}>
      <View style={[styles.swatch, { backgroundColor: colour }]} />
      <Both of={text} size={7.5} inline />
    </View>
  );
}
