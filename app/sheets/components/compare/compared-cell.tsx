import { Path, StyleSheet, Svg, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import type { Cell, JudgedRow } from "~/app/sites/model/compare/comparison";
import { inBoth } from "../../model/say";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import type { CellWords } from "./cell-words.server";
import { cellWords } from "./cell-words.server";
import { bestName } from "./row-words.server";

const styles = StyleSheet.create({
  cell: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    paddingVertical: 3,
    paddingHorizontal: 5,
    borderLeftWidth: 0.5,
    borderLeftColor: colours.line,
  },
  best: { backgroundColor: colours.goodSoft },
  mark: { flexDirection: "row", alignItems: "center", gap: 2.5 },
});

const wordColours: Record<CellWords["tone"], string> = {
  plain: colours.ink,
  gap: colours.inkFaint,
  warning: colours.ink,
};

/** One value of a row; the best are marked, and what is doubtful or old says so. */
export function ComparedCell({ row, at }: { row: JudgedRow; at: number }) {
  const cell = row.cells[at];
  if (!cell) return null;
  const { words, notes, tone } = cellWords(cell);
  const best = row.best.includes(at);
  return (
    <View style={best ? [styles.cell, styles.best] : styles.cell}>
      {cell.kind === "list" ? (
        <Both of={withNumbers(lineByLine(cell.items), cell)} size={7.6} />
      ) : (
        <Both of={withNumbers(words, cell)} size={8.4} colour={wordColours[tone]} />
      )}
      {notes.map((note) => (
        <Both
          key={note.en}
          of={note}
          size={7.2}
          colour={tone === "warning" ? colours.accentInk : colours.inkSoft}
        />
      ))}
      {best && <BestMark of={bestName(row)} />}
    </View>
  );
}

const lineByLine = (items: readonly Bilingual[]) =>
  inBoth((lang) => items.map((item) => item[lang]).join("\n"));

/** The numbers of the documents behind it: "164.34 ha [2]" */
function withNumbers(words: Bilingual, cell: Cell): Bilingual {
  const cited = "cited" in cell ? (cell.cited ?? []) : [];
  return inBoth((lang) => [words[lang], cited.map((number) => `[${number}]`).join("")].join(" ").trim());
}

function BestMark({ of }: { of: Bilingual }) {
  return (
    <View style={styles.mark}>
      <Svg viewBox="0 0 12 12" style={{ width: 7, height: 7 }}>
        <Path d="M1.5 6.5 4.8 9.8 10.5 2.5" stroke={colours.good} strokeWidth={2} fill="none" />
      </Svg>
      <Both of={of} size={7.2} strong colour={colours.good} inline />
    </View>
  );
}
