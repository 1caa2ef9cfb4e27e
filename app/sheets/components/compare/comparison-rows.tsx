import { StyleSheet, View } from "@react-pdf/renderer";
import type { Comparison, JudgedRow } from "~/app/sites/model/compare/comparison";
import type { CompareGroup } from "~/app/sites/model/compare/row-table";
import { compareGroups } from "~/app/sites/model/compare/row-table";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";
import { ComparedCell } from "./compared-cell";
import { rowName } from "./row-words.server";

const nameWidth = 116;

const styles = StyleSheet.create({
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: colours.line },
  head: {
    backgroundColor: colours.primarySoft,
    borderTopWidth: 0.8,
    borderTopColor: colours.primary,
    marginBottom: 2,
  },
  name: { width: nameWidth, paddingVertical: 3, paddingLeft: 6, paddingRight: 4 },
  differs: { borderLeftWidth: 2.4, borderLeftColor: colours.accent, paddingLeft: 3.6 },
  column: { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingVertical: 3, paddingHorizontal: 5 },
  group: { paddingTop: 7, paddingBottom: 2, borderBottomWidth: 0.8, borderBottomColor: colours.primary },
});

/** What is compared side by side, its rows by subject as on the page; the heads stand again on the next page. */
export function ComparisonRows({ comparison: { columns, rows } }: { comparison: Comparison }) {
  return (
    <View>
      <View style={[styles.row, styles.head]} fixed>
        <View style={styles.name} />
        {columns.map(({ id, name, under }) => (
          <View key={id} style={styles.column}>
            <Both of={name} size={10} strong colour={colours.deep} />
            <Both of={under} size={7.6} colour={colours.inkSoft} />
          </View>
        ))}
      </View>
      {compareGroups.map((group) => (
        <Group key={group} group={group} rows={rows.filter((row) => row.group === group)} />
      ))}
    </View>
  );
}

/** The first row stays with its heading. */
function Group({ group, rows: [first, ...others] }: { group: CompareGroup; rows: JudgedRow[] }) {
  if (!first) return null;
  return (
    <>
      <View wrap={mayBreak(first)}>
        <View style={styles.group}>
          <Both of={both(`compare:group.${group}`)} size={9} strong colour={colours.primary} inline />
        </View>
        <Row row={first} />
      </View>
      {others.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </>
  );
}

const mostUnbroken = 9;

/** A row stays on one page unless its lists are longer than a page may be. */
function mayBreak({ cells }: JudgedRow): boolean {
  return cells.some((cell) => cell.kind === "list" && cell.items.length > mostUnbroken);
}

function Row({ row }: { row: JudgedRow }) {
  const differs = row.differs && row.cells.length > 1;
  return (
    <View style={styles.row} wrap={mayBreak(row)}>
      <View style={differs ? [styles.name, styles.differs] : styles.name}>
        <Both of={rowName(row)} size={8.2} strong colour={differs ? colours.ink : colours.inkSoft} />
      </View>
      {row.cells.map((_, at) => (
        <ComparedCell key={`${row.key} ${at.toString()}`} row={row} at={at} />
      ))}
    </View>
  );
}
