import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { NotPublished } from "./section";

const styles = StyleSheet.create({
  sector: { flexDirection: "row", gap: 8, marginBottom: 3 },
  code: { width: 74, color: colours.inkSoft, fontSize: 8 },
  name: { flexGrow: 1, flexShrink: 1 },
});

interface SectorPartProps {
  sectors: readonly { version: string; code: string; name: Bilingual }[];
}

/** Trades by their code in the national classification, whose version belongs to it. */
export function SectorPart({ sectors }: SectorPartProps) {
  if (sectors.length === 0) return <NotPublished />;
  return (
    <View>
      {sectors.map(({ version, code, name }) => (
        <View key={`${version}:${code}`} style={styles.sector} wrap={false}>
          <Text style={styles.code}>{`${version} ${code}`}</Text>
          <View style={styles.name}>
            <Both of={name} size={8.6} />
          </View>
        </View>
      ))}
    </View>
  );
}
