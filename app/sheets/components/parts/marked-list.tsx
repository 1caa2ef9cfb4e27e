import { StyleSheet, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { NotPublished } from "./section";

const styles = StyleSheet.create({
  row: {
    flexDirection: "row",
    gap: 10,
    paddingVertical: 2.6,
    borderBottomWidth: 0.5,
    borderBottomColor: colours.line,
  },
  term: { width: 112 },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  mark: { width: 84 },
});

export interface MarkedLine {
  key: string;
  term: Bilingual;
  words: Bilingual | null;
  note?: Bilingual | null;
  mark: Bilingual;
}

/** Lines of a kind, what it is and where it is from: papers, connections, the states of a zone. */
export function MarkedList({ lines }: { lines: readonly MarkedLine[] }) {
  if (lines.length === 0) return <NotPublished />;
  return (
    <View>
      {lines.map(({ key, term, words, note, mark }) => (
        <View key={key} style={styles.row} wrap={false}>
          <View style={styles.term}>
            <Both of={term} size={8.4} strong />
          </View>
          <View style={styles.words}>
            {words && <Both of={words} size={8.4} />}
            {note && <Both of={note} size={7.2} colour={colours.inkSoft} />}
          </View>
          <View style={styles.mark}>
            <Both of={mark} size={7.4} colour={colours.inkSoft} />
          </View>
        </View>
      ))}
    </View>
  );
}
