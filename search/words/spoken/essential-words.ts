import { either } from "./either";

/** Added by readers, held by few texts: who builds a "nhà máy chế biến dừa" wants land for coconut processing. */
const added = either(
  "nhà máy|nhà xưởng|xưởng|xí nghiệp|dự án|công ty|thị xã|tx\\.?|" +
    "factory|factories|plants?|mills?|workshops?|projects?|company",
);
/** "ở", "tại" without marks, between other words. */
const there = "(?<=\\S )(?:o|tai)(?= \\S)";
const inessential = new RegExp(`(?<![\\p{L}\\p{N}])(?:${added}|${there})(?![\\p{L}\\p{N}])`, "giu");

/** The query without words that may be left out where all of them together find nothing. */
export function essentialWords(q: string): string {
  const typed = q.normalize("NFC").replace(/\s+/g, " ");
  const left = typed.replace(inessential, " ").replace(/\s+/g, " ").trim();
  return left === "" ? q : left;
}
