import { Circle, Path, Rect, StyleSheet, Svg, View } from "@react-pdf/renderer";
import { formatLength } from "~/app/platform/i18n/format";
import { planOf, scaleLength } from "~/app/ui/drawing/projection";
import type { Surroundings } from "../../model/surroundings";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { useLeading } from "../frame/language";
import { both } from "../frame/says.server";
import { grownTo } from "./fit-into";
import { placeLabels } from "./place-labels";
import { PlaceName } from "./place-name";
import { ScaleBar } from "./scale-bar";

const styles = StyleSheet.create({
  frame: {
    backgroundColor: colours.water,
    borderWidth: 0.6,
    borderColor: colours.line,
    borderRadius: 4,
    padding: 8,
  },
  drawing: { alignItems: "center" },
});

interface LocatorProps {
  around: Surroundings;
  /** the zones the sheet is about */
  here: readonly string[];
  width: number;
  height: number;
}

const point = ({ latitude, longitude }: { latitude: number; longitude: number }) => [[[longitude, latitude]]];

/** Where the zone lies among the others, with the roads and ports between. */
export function Locator({ around, here, width, height }: LocatorProps) {
  const lead = useLeading();
  const { zones, lines, areas, points } = around;
  // Roads and material zones reach far beyond: the zones set the frame, the rest is cut at its edge.
  const plan = planOf(zones.map(point), 0.07);
  const size = { width: width - 16, height };
  const box = grownTo(plan.box, size);
  const { x, y, width: metres, height: metresHigh } = box;
  const pt = metres / size.width;
  const at = zones.map((zone) => ({ ...zone, ...plan.centre(point(zone)), chosen: here.includes(zone.id) }));
  const labels = placeLabels(at, { size: 6.4 * pt, box });
  return (
    <View style={[styles.frame, { width }]} wrap={false}>
      <View style={styles.drawing}>
        <Svg viewBox={`${x} ${y} ${metres} ${metresHigh}`} style={size}>
          <Rect x={x} y={y} width={metres} height={metresHigh} fill={colours.land} />
          {areas.map(({ id, shape }) => (
            <Path key={id} d={plan.path(shape)} fill="#dfe8d3" />
          ))}
          {lines.map(({ id, points: along, planned }) => (
            <Path
              key={id}
              d={plan.path([along]).replace("Z", "")}
              fill="none"
              stroke="#a58f6d"
              strokeWidth={0.9 * pt}
              {...(planned ? { strokeDasharray: `${2.4 * pt} ${1.6 * pt}` } : {})}
            />
          ))}
          {points.map((thing) => {
            const { x: px, y: py } = plan.centre(point(thing));
            return (
              <Rect
                key={thing.id}
                x={px - pt}
                y={py - pt}
                width={2 * pt}
                height={2 * pt}
                fill={colours.inkSoft}
              />
            );
          })}
          {at.map((zone) => (
            <Circle
              key={zone.id}
              cx={zone.x}
              cy={zone.y}
              r={(zone.chosen ? 4.4 : zone.kind === "park" ? 2.4 : 1.7) * pt}
              fill={zone.chosen ? colours.accent : colours.primary}
              stroke={zone.chosen ? colours.accentInk : "#ffffff"}
              strokeWidth={0.7 * pt}
            />
          ))}
          {labels.map((label) => (
            <PlaceName key={label.id} label={label} />
          ))}
        </Svg>
      </View>
      <ScaleBar
        metres={scaleLength(metres)}
        perMetre={1 / pt}
        text={formatLength(scaleLength(metres), lead)}
      />
      <Both of={both("sheets:sheet.locatorKey")} size={6.8} colour={colours.inkSoft} />
    </View>
  );
}
