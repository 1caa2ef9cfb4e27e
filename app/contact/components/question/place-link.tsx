import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { placeTitle } from "../../model/place-title";
import type { QuestionPlace } from "../../model/question-desk";

/** The lot or zone a question is about. */
export function PlaceLink({ place }: { place: QuestionPlace }) {
  const lang = useLanguage();
  const to = place.lot ? paths.lot(lang, place.lot.id) : paths.zone(lang, place.zone.id);
  return <Link to={to}>{placeTitle(place, lang)}</Link>;
}
