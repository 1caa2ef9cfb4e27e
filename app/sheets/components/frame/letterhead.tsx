import { Circle, Path, Rect, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { Both } from "./both";
import { colours } from "./colours";
import { both } from "./says.server";

const styles = StyleSheet.create({
  head: {
    position: "absolute",
    top: 24,
    left: 40,
    right: 40,
    flexDirection: "row",
    justifyContent: "space-between",
    alignItems: "center",
    borderBottomWidth: 1.4,
    borderBottomColor: colours.primary,
    paddingBottom: 7,
  },
  brand: { flexDirection: "row", alignItems: "center", gap: 8 },
  name: { fontSize: 14, fontWeight: 700, color: colours.deep, lineHeight: 1.3 },
  agency: { width: 250 },
});

/** The portal's mark and name, and the authority in charge. */
export function Letterhead({ agency }: { agency: Bilingual | null }) {
  return (
    <View style={styles.head} fixed>
      <View style={styles.brand}>
        <Mark />
        <View>
          <Text style={styles.name}>Bến Đỗ</Text>
          <Both of={both("common:brand.line")} size={7} colour={colours.inkSoft} inline />
        </View>
      </View>
      {agency && (
        <View style={styles.agency}>
          <Both of={agency} size={8} colour={colours.inkSoft} align="right" />
        </View>
      )}
    </View>
  );
}

/** The boat at its berth, as on every page. */
function Mark() {
  return (
    <Svg viewBox="0 0 40 40" style={{ width: 30, height: 30 }}>
      <Rect width={40} height={40} rx={10} fill={colours.primary} />
      <Path
        d="M20.5 24.5c-.9-4.6-.6-8.4.9-11.7M21.4 12.8c-3.3-3-7.7-2.7-10 .9m10-.9c-1.5-3.5-4.8-5.2-8.1-4.1m8.1 4.1c.9-3.7 4-5.7 7.6-4.8m-7.6 4.8c3.6-1.9 7.4-.7 8.9 2.9"
        stroke="#ffffff"
        strokeWidth={2.1}
        strokeLinecap="round"
        fill="none"
      />
      <Circle cx={21.4} cy={13.2} r={2.1} fill="#f0b04e" />
      <Path d="M7.5 24.5h25c-.9 3.6-3.4 5.7-7 5.7h-11c-3.6 0-6.1-2.1-7-5.7Z" fill="#ffffff" />
      <Path
        d="M7 34c2.2-1.3 4.3-1.3 6.5 0s4.3 1.3 6.5 0 4.3-1.3 6.5 0 4.3 1.3 6.5 0"
        stroke="#8fd3da"
        strokeWidth={1.8}
        strokeLinecap="round"
        fill="none"
      />
    </Svg>
  );
}
