import type { Problem } from "../model/problem";
import { problem } from "../model/problem";

/**
 * What is wrong with the ids of applications that stand side by side: none may be blank, and no two the same. Spaces
 * around an id do not count, nor how its marks are encoded (Unicode NFC): people would see one id twice.
 * @param place the path of the id with this index
 */
export function idProblems(
  ids: readonly string[],
  place: (index: number) => readonly PropertyKey[],
): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((given, index) => {
    const id = given.normalize("NFC").trim();
    if (id === "") return [blank(place(index))];
    if (seen.has(id)) return [repeated(place(index), id)];
    seen.add(id);
    return [];
  });
}

function blank(path: readonly PropertyKey[]): Problem {
  return problem(path, "id-blank", "mã không được để trống", "the id must not be blank");
}

function repeated(path: readonly PropertyKey[], id: string): Problem {
  return problem(path, "id-repeated", `mã «${id}» bị lặp`, `the id “${id}” appears twice`);
}
