import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { otherLanguage } from "~/app/platform/i18n/languages";
import { colours } from "./colours";
import { useLeading } from "./language";

const styles = StyleSheet.create({
  strong: { fontWeight: 600 },
  other: { color: colours.inkFaint },
});

interface BothProps {
  of: Bilingual;
  /** in points; the other language stands smaller */
  size?: number;
  strong?: boolean;
  colour?: string;
  /** one line for both, with a dot between */
  inline?: boolean;
  align?: "left" | "right";
}

/** A text in both languages, the sheet's own first. What reads the same in both stands once. */
export function Both({ of, size = 9, strong = false, colour, inline = false, align = "left" }: BothProps) {
  const lead = useLeading();
  const other = of[otherLanguage(lead)];
  const twice = other !== of[lead];
  const leading = {
    fontSize: size,
    lineHeight: 1.34,
    textAlign: align,
    ...(colour ? { color: colour } : {}),
  };
  const following = { fontSize: Math.max(6.5, size * 0.8), lineHeight: 1.34, textAlign: align };
  if (inline) {
    return (
      <Text style={[leading, strong ? styles.strong : {}]}>
        {of[lead]}
        {twice && <Text style={[styles.other, following, { fontWeight: 400 }]}>{`  ·  ${other}`}</Text>}
      </Text>
    );
  }
  return (
    <View>
      <Text style={[leading, strong ? styles.strong : {}]}>{of[lead]}</Text>
      {twice && <Text style={[styles.other, following]}>{other}</Text>}
    </View>
  );
}
