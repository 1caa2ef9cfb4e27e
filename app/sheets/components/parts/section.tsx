import { StyleSheet, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";

const styles = StyleSheet.create({
  section: { marginTop: 12 },
  heading: {
    borderBottomWidth: 0.6,
    borderBottomColor: colours.line,
    paddingBottom: 2,
    marginBottom: 5,
  },
  gaps: { backgroundColor: colours.sunken, padding: 6, marginTop: 6 },
  notice: {
    backgroundColor: colours.accentSoft,
    borderLeftWidth: 2.4,
    borderLeftColor: colours.accent,
    paddingVertical: 5,
    paddingHorizontal: 9,
    marginBottom: 10,
  },
});

interface SectionProps {
  title: Bilingual;
  children: ReactNode;
  /** small enough to stay on one page */
  whole?: boolean;
}

export function Section({ title, children, whole = false }: SectionProps) {
  return (
    <View style={styles.section} wrap={!whole}>
      <View style={styles.heading} minPresenceAhead={50}>
        <Both of={title} size={11} strong colour={colours.primary} inline />
      </View>
      {children}
    </View>
  );
}

/** Said before anything else where figures are made up. */
export function IllustrativeMark() {
  return (
    <View style={styles.notice} wrap={false}>
      <Both of={both("sites:illustrative.title")} size={8.5} strong colour={colours.accentInk} inline />
      <Both of={both("sites:illustrative.lots")} size={7.6} />
    </View>
  );
}

export function NotPublished() {
  return <Both of={both("common:notPublished")} size={9} colour={colours.inkFaint} inline />;
}

/** Figures nobody has published, by name: a gap is said, not left out. */
export function Gaps({ names }: { names: Bilingual }) {
  return (
    <View style={styles.gaps} wrap={false}>
      <Both of={both("common:notPublished")} size={8.4} strong colour={colours.inkSoft} inline />
      <Both of={names} size={8} />
    </View>
  );
}
