import { useNeedWords } from "~/app/sites/components/lots/result/need-words";
import { chipsOf } from "~/app/sites/model/list/lot-chips";
import type { EmbeddedLots } from "../queries/embedded-lots.server";

/** What the frame's owner narrowed it to, in words: the one zone of its title, and the rest. */
export function useFrameWords({ frame, facets, near }: EmbeddedLots) {
  const wordsOf = useNeedWords({ facets, results: { near }, nearChoices: [] });
  const chips = chipsOf(frame);
  const zones = chips.filter(({ need }) => need === "zone");
  const [only] = zones.length === 1 ? zones : [];
  return {
    zone: only && wordsOf(only, frame),
    narrowed: chips.filter((chip) => chip !== only).map((chip) => wordsOf(chip, frame)),
  };
}
