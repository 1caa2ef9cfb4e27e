import { Link, StyleSheet, Text, View } from "@react-pdf/renderer";
import { formatDate } from "~/app/platform/i18n/format";
import type { SourceMark } from "~/app/sites/model/views/provenance";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";

const styles = StyleSheet.create({
  source: { flexDirection: "row", gap: 6, marginBottom: 3.5, fontSize: 7.4, lineHeight: 1.4 },
  number: { width: 16, textAlign: "right", color: colours.inkSoft, fontWeight: 600 },
  words: { flexGrow: 1, flexShrink: 1 },
  link: { color: colours.primary, textDecoration: "none" },
});

/** The documents behind the figures, numbered as the figures name them. */
export function SourceList({ sources }: { sources: readonly SourceMark[] }) {
  return (
    <View>
      {sources.map((source, at) => (
        <View key={`${source.title} ${source.asOf} ${source.sureness}`} style={styles.source} wrap={false}>
          <Text style={styles.number}>{`[${at + 1}]`}</Text>
          <View style={styles.words}>
            <Text>
              {[`${source.publisher}, ${source.title}`, source.titleEn].filter(Boolean).join(" / ")}
            </Text>
            <Both of={standing(source)} size={7} colour={colours.inkSoft} inline />
            {source.url && (
              <Link src={source.url} style={styles.link}>
                {source.url}
              </Link>
            )}
          </View>
        </View>
      ))}
    </View>
  );
}

function standing({ asOf, sureness }: SourceMark) {
  const sure = both(`common:provenance.sureness.${sureness}`);
  if (!asOf) return sure;
  const day = both("common:provenance.asOf", {
    vi: { date: formatDate(asOf, "vi") },
    en: { date: formatDate(asOf, "en") },
  });
  return { vi: `${sure.vi}, ${day.vi}`, en: `${sure.en}, ${day.en}` };
}
