/** What the keys of one syllable have made so far: letters with circumflex, horn and breve, and the tone apart. */
export interface Typed {
  letters: string;
  tone: string;
}

type Press = (typed: Typed, key: string) => Typed | null;

const acute = "\u0301";
const grave = "\u0300";
const hook = "\u0309";
const tilde = "\u0303";
const dot = "\u0323";

const telexTones: Record<string, string> = { s: acute, f: grave, r: hook, x: tilde, j: dot };
const vniTones: Record<string, string> = { 1: acute, 2: grave, 3: hook, 4: tilde, 5: dot };
const circumflexed: Record<string, string> = { a: "â", e: "ê", o: "ô" };

const vowel = /[aăâeêioôơuưy]/;

/** One key of the Telex keyboard: s f r x j are tones, a doubled vowel is circumflexed, w is horn or breve, dd is đ. */
const pressTelex: Press = (typed, key) => {
  const { letters } = typed;
  const tone = telexTones[key];
  if (tone && vowel.test(letters)) return withTone(typed, tone);
  if (key === "w") return reshaped(typed, hornedOrBreved(letters));
  if (key === "d" && letters.startsWith("d")) return { ...typed, letters: `đ${letters.slice(1)}` };
  return reshaped(typed, doubled(letters, key) ?? letters + key);
};

/** One key of the VNI keyboard: 1 to 5 are tones, 6 circumflex, 7 horn, 8 breve, 9 the stroke of đ. */
const pressVni: Press = (typed, key) => {
  const { letters } = typed;
  const tone = vniTones[key];
  if (tone) return withTone(typed, tone);
  if (key === "6") return reshaped(typed, circumflexedLast(letters));
  if (key === "7" || key === "8") return reshaped(typed, hornedOrBreved(letters));
  if (key === "9") return letters.startsWith("d") ? { ...typed, letters: `đ${letters.slice(1)}` } : null;
  return { ...typed, letters: letters + key };
};

/** What these keys make on the one keyboard or the other: digits among letters speak of VNI. Null: nothing. */
export function pressed(keys: string): Typed | null {
  const press = /\d/.test(keys) ? pressVni : pressTelex;
  let typed: Typed | null = { letters: "", tone: "" };
  for (const key of keys) typed = typed && press(typed, key);
  return typed;
}

function withTone(typed: Typed, tone: string): Typed | null {
  return typed.tone === "" ? { ...typed, tone } : null;
}

function reshaped(typed: Typed, letters: string | null): Typed | null {
  return letters === null ? null : { ...typed, letters };
}

/** "thuaan", or "thuana" as fast typists have it: the vowel again, at once or behind the last consonants. */
function doubled(letters: string, key: string): string | null {
  const round = circumflexed[key];
  const at = letters.lastIndexOf(key);
  if (!round || at < 0 || vowel.test(letters.slice(at + 1))) return null;
  return letters.slice(0, at) + round + letters.slice(at + 1);
}

function circumflexedLast(letters: string): string | null {
  const at = Math.max(...Array.from("aeo", (vowel) => letters.lastIndexOf(vowel)));
  return at < 0 ? null : letters.slice(0, at) + circumflexed[letters.charAt(at)] + letters.slice(at + 1);
}

/** Both of "uo" are horned but behind q; "ua" is "ưa" but behind q; else the last of a, o, u that can be. */
function hornedOrBreved(letters: string): string | null {
  if (/[^q][uư]o/.test(letters) || /^uo/.test(letters)) return letters.replace(/[uư]o/, "ươ");
  if (/(?<!q)ua$/.test(letters)) return letters.replace(/ua$/, "ưa");
  const last = /[aou](?=[^aou]*$)/.exec(letters);
  if (!last) return null;
  const shape: Record<string, string> = { a: "ă", o: "ơ", u: "ư" };
  return letters.slice(0, last.index) + shape[last[0]] + letters.slice(last.index + 1);
}
