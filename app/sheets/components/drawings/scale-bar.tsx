import { Path, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import { colours } from "../frame/colours";

const styles = StyleSheet.create({
  row: { flexDirection: "row", alignItems: "flex-end", gap: 8, marginTop: 6 },
  text: { fontSize: 7.2, color: colours.inkSoft },
});

interface ScaleBarProps {
  /** the length drawn */
  metres: number;
  /** points of paper for a metre of ground */
  perMetre: number;
  /** the length in words */
  text: string;
}

/** Which way is north, and how long a stretch of ground is on this paper. */
export function ScaleBar({ metres, perMetre, text }: ScaleBarProps) {
  const length = Math.max(4, metres * perMetre);
  return (
    <View style={styles.row}>
      <Svg viewBox="0 0 18 24" style={{ width: 10, height: 14 }}>
        <Path d="M9 2 15 20 9 16 3 20Z" fill={colours.inkSoft} />
      </Svg>
      <Text style={styles.text}>B / N</Text>
      <View>
        <Text style={styles.text}>{text}</Text>
        <Svg viewBox={`0 0 ${length} 6`} style={{ width: length, height: 6 }}>
          <Path
            d={`M0.5 0V6M0.5 3H${length - 0.5}M${length - 0.5} 0V6`}
            stroke={colours.inkSoft}
            strokeWidth={0.9}
            fill="none"
          />
        </Svg>
      </View>
    </View>
  );
}
