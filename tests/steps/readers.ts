import { lotQuery } from "~/app/sites/model/lot-query";
import { readWords } from "~/app/sites/queries/words/read-words.server";
import { localities } from "~/prisma/seed/data/localities/localities";
import { zones } from "~/prisma/seed/data/zones/zones";
import { choicesAmong } from "~/search/everything/choices";
import { wordsOf } from "~/search/everything/grouped";
import { meantAmong } from "~/search/everything/meant";
import { bestFirst } from "~/search/everything/rank";
import { fold, isMarked, plainCode, tidyQuery, unmark } from "~/search/fold";
import { expandAbbreviations } from "~/search/words/abbreviations";
import { decodeTyping } from "~/search/words/decode-typing";
import { inPhrases, withoutOrders } from "~/search/words/engine-signs";
import { KnownNames } from "~/search/words/known-names";
import { askedName } from "~/search/words/name-key";
import { readingsOf } from "~/search/words/readings";
import { essentialWords } from "~/search/words/spoken/essential-words";
import { withoutFiller } from "~/search/words/spoken/fillers";
import { withoutJoining } from "~/search/words/spoken/joining";
import { readMeasures } from "~/search/words/spoken/measures";
import { readNearness } from "~/search/words/spoken/nearness";
import { readReadyBy } from "~/search/words/spoken/ready-by";
import { telexQuery } from "~/search/words/telex";
import { queryTerms } from "~/search/words/terms";

const names = new KnownNames([...localities, ...zones].map(({ name }) => name));
const anything = lotQuery.parse({});

/** All that reads a visitor's words, each for itself, and what a search does with them in a row. */
export const readers: Record<string, (q: string) => unknown> = {
  abbreviations: expandAbbreviations,
  "typing decoded": decodeTyping,
  orders: withoutOrders,
  phrases: inPhrases,
  "known names": (q) => names.asPhrases(q),
  "asked name": askedName,
  "essential words": essentialWords,
  fillers: withoutFiller,
  joining: withoutJoining,
  measures: readMeasures,
  nearness: readNearness,
  "ready by": (q) => readReadyBy(unmark(q)),
  telex: telexQuery,
  terms: queryTerms,
  fold,
  marks: isMarked,
  code: plainCode,
  tidy: tidyQuery,
  readings: readingsOf,
  meant: (q) => meantAmong([], q),
  ranked: (q) => bestFirst([], { q, near: false }),
  choices: (q) => choicesAmong([], q),
  "all together": (q) => {
    const { asked } = readWords({ ...anything, q });
    const words = withoutFiller(asked.q);
    return [words, ...readingsOf(words)].map((reading) => [
      wordsOf({ q: reading, perGroup: 1 }),
      names.asPhrases(reading),
      queryTerms(reading),
      meantAmong([], reading),
    ]);
  },
};
