import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { otherLanguage } from "~/app/platform/i18n/languages";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { useLeading } from "../frame/language";
import { QrCode } from "../frame/qr-code";
import { both } from "../frame/says.server";

const styles = StyleSheet.create({
  block: { flexDirection: "row", gap: 18, marginBottom: 12 },
  words: { flexGrow: 1, flexShrink: 1 },
  title: { fontSize: 22, fontWeight: 700, color: colours.deep, lineHeight: 1.32 },
  other: { fontSize: 11, color: colours.inkSoft },
  marks: { flexDirection: "row", flexWrap: "wrap", gap: 6, marginTop: 7 },
  mark: {
    borderWidth: 0.8,
    borderColor: colours.primary,
    backgroundColor: colours.primarySoft,
    borderRadius: 9,
    paddingHorizontal: 8,
    paddingVertical: 2.5,
  },
  code: { width: 84, alignItems: "center", gap: 3 },
});

interface TitleBlockProps {
  overline: Bilingual;
  title: Bilingual;
  /** state and the like, as pills */
  marks: Bilingual[];
  address: string;
}

/** What the sheet is about, and the way to its live page. */
export function TitleBlock({ overline, title, marks, address }: TitleBlockProps) {
  const lead = useLeading();
  const other = title[otherLanguage(lead)];
  return (
    <View style={styles.block}>
      <View style={styles.words}>
        <Both of={overline} size={9} colour={colours.primary} inline />
        <Text style={styles.title}>{title[lead]}</Text>
        {other !== title[lead] && <Text style={styles.other}>{other}</Text>}
        <View style={styles.marks}>
          {marks.map((mark) => (
            <View key={mark.en} style={styles.mark}>
              <Both of={mark} size={8.5} strong inline />
            </View>
          ))}
        </View>
      </View>
      <View style={styles.code}>
        <QrCode address={address} size={72} />
        <Both of={both("sheets:sheet.live")} size={6.8} colour={colours.inkSoft} />
      </View>
    </View>
  );
}
