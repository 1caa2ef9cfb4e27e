/**
 * How a Vietnamese syllable may be built: onset and rime without its tone, and which tones a rime bears. Foreign
 * words and codes rarely fit, which tells a syllable typed with the keyboard switched off from an English word.
 */
const onsets = new Set(
  "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ").concat("", "q"),
);

const rimes = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu yt ynh",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot",
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uân uât uây uâng uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt",
    "uy uya uych uyên uyêt uynh uyt uyu uyp ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
  ].flatMap((line) => line.split(" ")),
);

const plain: Record<string, string> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "o", ư: "u" };
const plainRimes = new Set(
  [...rimes].map((rime) => rime.replace(/[ăâêôơư]/g, (vowel) => plain[vowel] ?? vowel)),
);

const vowels = /[aăâeêioôơuưy]/;
const stopped = /(?:ch|[cpt])$/;
/** acute, and underdot: the only tones of a rime that ends in a stop */
const tonesOfStopped = new Set(["", "\u0301", "\u0323"]);

export interface Syllable {
  onset: string;
  rime: string;
}

/** Divides letters without tone into onset and rime, if a Vietnamese syllable can be so built; marks may be missing. */
export function syllableOf(letters: string, tone: string): Syllable | null {
  for (let at = Math.min(3, letters.length); at >= 0; at--) {
    const onset = letters.slice(0, at);
    const rime = letters.slice(at);
    if (onsets.has(onset) && vowels.test(rime.charAt(0)) && isRime(rime)) {
      return stopped.test(rime) && !tonesOfStopped.has(tone) ? null : { onset, rime };
    }
  }
  return null;
}

function isRime(rime: string): boolean {
  return rimes.has(rime) || plainRimes.has(rime);
}

/** The syllable with its tone where newspapers put it: hòa, thủy, đường, quới. */
export function withTone({ onset, rime }: Syllable, tone: string): string {
  const at = toneAt(rime);
  return (onset + rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize("NFC");
}

function toneAt(rime: string): number {
  const marked = Math.max(...Array.from("ăâêôơư", (vowel) => rime.lastIndexOf(vowel)));
  if (marked >= 0) return marked;
  const nucleus = /^[aeiouy]+/.exec(rime)?.[0].length ?? 1;
  return nucleus === 3 || (nucleus === 2 && rime.length > 2) ? 1 : 0;
}
