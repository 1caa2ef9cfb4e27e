import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { formatDate, formatMoment } from "~/app/platform/i18n/format";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import { Both } from "./both";
import { colours } from "./colours";
import { LeadingLanguage } from "./language";
import { Letterhead } from "./letterhead";
import { both } from "./says.server";

const styles = StyleSheet.create({
  page: {
    fontFamily: "Be Vietnam Pro",
    fontSize: 9,
    color: colours.ink,
    paddingTop: 78,
    paddingBottom: 58,
    paddingHorizontal: 40,
  },
  foot: {
    position: "absolute",
    bottom: 22,
    left: 40,
    right: 40,
    flexDirection: "row",
    justifyContent: "space-between",
    gap: 16,
    borderTopWidth: 0.6,
    borderTopColor: colours.line,
    paddingTop: 5,
    fontSize: 6.8,
    color: colours.inkFaint,
  },
  footText: { flexGrow: 1, flexShrink: 1 },
  pages: { width: 60, textAlign: "right" },
});

export interface SheetFacts {
  lang: Language;
  /** of the document, in the leading language */
  title: string;
  agency: Bilingual | null;
  /** the live page that shows the same */
  address: string;
  /** where a question about it can be asked, if anywhere */
  ask?: string;
  /** when the sheet was made, ISO moment */
  madeAt: string;
  /** the latest day its figures stand for, ISO */
  asOf: string | null;
  landscape?: boolean;
}

/** The paper: head and foot of every page, in the leading language and the other. */
export function Sheet({ facts, children }: { facts: SheetFacts; children: ReactNode }) {
  const { lang, title, agency, landscape = false } = facts;
  return (
    <Document
      title={title}
      author={`Bến Đỗ${agency ? ` · ${agency[lang]}` : ""}`}
      subject={facts.address}
      creator="Bến Đỗ"
      producer="Bến Đỗ"
      language={lang}
      creationDate={new Date(facts.madeAt)}
    >
      <Page size="A4" orientation={landscape ? "landscape" : "portrait"} style={styles.page}>
        <LeadingLanguage value={lang}>
          <Letterhead agency={agency} />
          <Foot facts={facts} />
          {children}
        </LeadingLanguage>
      </Page>
    </Document>
  );
}

function Foot({ facts: { asOf, madeAt, address } }: { facts: SheetFacts }) {
  const made = (lang: Language) => ({
    made: formatMoment(madeAt, lang),
    asOf: asOf ? formatDate(asOf, lang) : "–",
  });
  return (
    <View style={styles.foot} fixed>
      <View style={styles.footText}>
        <Both of={both("sheets:sheet.dates", { vi: made("vi"), en: made("en") })} size={6.8} inline />
        <Text>{address}</Text>
      </View>
      <Text style={styles.pages} render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`} />
    </View>
  );
}
