import { StyleSheet, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";

const styles = StyleSheet.create({
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: colours.line },
  head: { backgroundColor: colours.primarySoft, borderTopWidth: 0.8, borderTopColor: colours.primary },
  label: { width: 118, paddingVertical: 3.2, paddingHorizontal: 4 },
  cell: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    paddingVertical: 3.2,
    paddingHorizontal: 5,
    borderLeftWidth: 0.5,
    borderLeftColor: colours.line,
  },
});

export interface CompareLine {
  label: Bilingual;
  /** one for each thing compared; null: not published */
  values: (Bilingual | null)[];
}

interface CompareTableProps {
  heads: { key: string; title: Bilingual; below: Bilingual }[];
  lines: readonly CompareLine[];
}

/** What is compared side by side, one line a figure; the heads stand again on the next page. */
export function CompareTable({ heads, lines }: CompareTableProps) {
  return (
    <View>
      <View style={[styles.row, styles.head]} fixed>
        <View style={styles.label} />
        {heads.map(({ key, title, below }) => (
          <View key={key} style={styles.cell}>
            <Both of={title} size={10} strong colour={colours.deep} />
            <Both of={below} size={7.6} colour={colours.inkSoft} />
          </View>
        ))}
      </View>
      {lines.map(({ label, values }) => (
        <View key={label.en} style={styles.row} wrap={false}>
          <View style={styles.label}>
            <Both of={label} size={8.2} strong />
          </View>
          {values.map((value, at) => (
            <View key={heads[at]?.key} style={styles.cell}>
              {value ? (
                <Both of={value} size={8.4} />
              ) : (
                <Both of={both("common:notPublished")} size={8} colour={colours.inkFaint} />
              )}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
