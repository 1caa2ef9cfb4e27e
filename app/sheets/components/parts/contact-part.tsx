import { Link, View } from "@react-pdf/renderer";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";
import { NotPublished, Section } from "./section";

interface ContactPartProps {
  agency: Bilingual | null;
  /** where a question can be asked */
  address: string;
}

/** Whom to ask, and where. */
export function ContactPart({ agency, address }: ContactPartProps) {
  return (
    <Section title={both("sheets:sheet.contact")} whole>
      <View style={{ gap: 2 }}>
        {agency ? <Both of={agency} size={9} strong /> : <NotPublished />}
        <Both of={both("sheets:sheet.ask")} size={7.8} />
        <Link src={address} style={{ fontSize: 7.5, color: colours.primary, textDecoration: "none" }}>
          {address}
        </Link>
      </View>
    </Section>
  );
}
