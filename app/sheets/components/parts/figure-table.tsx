import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";

const styles = StyleSheet.create({
  row: {
    flexDirection: "row",
    gap: 10,
    paddingVertical: 3.4,
    borderBottomWidth: 0.5,
    borderBottomColor: colours.line,
  },
  head: { backgroundColor: colours.sunken, borderTopWidth: 0.5, borderTopColor: colours.line },
  label: { width: "40%", paddingLeft: 4 },
  value: { width: "40%" },
  mark: { width: "20%", paddingRight: 4 },
});

export interface FigureLine {
  label: Bilingual;
  /** null: nobody has published it */
  value: Bilingual | null;
  note?: Bilingual | null;
  /** the day it stands for, and the number of its source below */
  mark: Bilingual | null;
}

/** Figures with the day and the source of each; what nobody has published is said. */
export function FigureTable({ lines }: { lines: readonly FigureLine[] }) {
  return (
    <View>
      <View style={[styles.row, styles.head]} fixed>
        <Cell style={styles.label} of={both("sheets:sheet.figure")} />
        <Cell style={styles.value} of={both("sheets:sheet.value")} />
        <Cell style={styles.mark} of={both("sheets:sheet.asOf")} />
      </View>
      {lines.map((line, at) => (
        <Line key={`${line.label.en} ${at.toString()}`} line={line} />
      ))}
    </View>
  );
}

function Cell({ style, of }: { style: (typeof styles)[keyof typeof styles]; of: Bilingual }) {
  return (
    <View style={style}>
      <Both of={of} size={7.5} colour={colours.inkSoft} inline />
    </View>
  );
}

function Line({ line: { label, value, note, mark } }: { line: FigureLine }) {
  return (
    <View style={styles.row} wrap={false}>
      <View style={styles.label}>
        <Both of={label} size={9} />
      </View>
      <View style={styles.value}>
        {value ? (
          <Both of={value} size={10} strong />
        ) : (
          <Both of={both("common:notPublished")} size={9} colour={colours.inkFaint} inline />
        )}
        {note && <Both of={note} size={7.2} colour={colours.inkSoft} />}
      </View>
      <View style={styles.mark}>{mark ? <Both of={mark} size={7.8} /> : <Text> </Text>}</View>
    </View>
  );
}
