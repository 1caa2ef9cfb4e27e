import { View } from "@react-pdf/renderer";
import { formatNumber } from "~/app/platform/i18n/format";
import type { Language } from "~/app/platform/i18n/languages";
import type { Place } from "~/app/sites/model/views/places";
import { inBoth } from "../../model/say";
import { Both } from "../frame/both";
import { colours } from "../frame/colours";
import { both } from "../frame/says.server";
import { Section } from "./section";

interface PlacePartProps {
  now: readonly Place[];
  before: readonly Place[];
  coordinates: { latitude: number; longitude: number } | null;
}

const line = (places: readonly Place[], lang: Language) =>
  places.map(({ chain }) => chain.map((unit) => unit[lang]).join(", ")).join("; ");

/** Where it is now, as people knew it before, and on the globe. */
export function PlacePart({ now, before, coordinates }: PlacePartProps) {
  const old = { vi: { places: line(before, "vi") }, en: { places: line(before, "en") } };
  const point = (lang: Language) => ({
    latitude: formatNumber(coordinates?.latitude ?? 0, lang, 4),
    longitude: formatNumber(coordinates?.longitude ?? 0, lang, 4),
  });
  return (
    <Section title={both("sites:lot.place")} whole>
      <View style={{ gap: 3 }}>
        {now.length > 0 ? (
          <Both of={inBoth((lang) => line(now, lang))} size={9} strong />
        ) : (
          <Both of={both("sites:place.unknown")} size={9} />
        )}
        {before.length > 0 && (
          <Both of={both("sites:place.before", old)} size={7.8} colour={colours.inkSoft} />
        )}
        {coordinates && (
          <Both
            of={both("sites:place.coordinates", { vi: point("vi"), en: point("en") })}
            size={7.8}
            inline
          />
        )}
      </View>
    </Section>
  );
}
