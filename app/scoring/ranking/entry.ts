import type { CriteriaModel } from "../model";
import type { Problem } from "../model/problem";
import { problem } from "../model/problem";
import { canonicalJson } from "../receipt/canonical";
import { compileModel } from "../score/compiled";
import type { Evidence } from "../score/evidence";
import type { Judgement } from "../score/judgement";
import { judge } from "../score/judgement";
import { idProblems } from "./ids";

/** One application in a ranking. */
export interface Entry {
  /** Not blank, and not repeated among the entries. */
  readonly id: string;
  readonly judgement: Judgement;
}

export function entryOf(id: string, model: CriteriaModel, evidence: Evidence): Entry {
  return { id, judgement: judge(compileModel(model), evidence) };
}

/** Entries that cannot be put in one order: a repeated or blank id, or a score by another version of the criteria. */
export class Unrankable extends RangeError {
  override name = "Unrankable";
  /** Paths are `[index].id` or `[index].model`. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message.en}`).join("; "));
    this.problems = problems;
  }
}

/** @throws Unrankable with everything that stands against ranking these entries by this model */
export function assertRankable(model: CriteriaModel, entries: readonly Entry[]): void {
  const problems = [
    ...idProblems(
      entries.map(({ id }) => id),
      (index) => [index, "id"],
    ),
    ...modelProblems(model, entries),
  ];
  if (problems.length > 0) throw new Unrankable(problems);
}

/** The same model may have been read twice; each object is compared once. */
function modelProblems(model: CriteriaModel, entries: readonly Entry[]): Problem[] {
  const same = new Map<CriteriaModel, boolean>([[model, true]]);
  return entries.flatMap(({ judgement }, index) => {
    const own = judgement.compiled.model;
    const alike = same.get(own) ?? canonicalJson(own) === canonicalJson(model);
    same.set(own, alike);
    return alike ? [] : [otherModel(index, own, model)];
  });
}

function otherModel(index: number, own: CriteriaModel, model: CriteriaModel): Problem {
  const [theirs, ours] = [own, model].map(({ code, version }) => `${code} ${version}`);
  return problem(
    [index, "model"],
    "other-criteria",
    `chấm theo bộ tiêu chí «${theirs}», khác với bộ «${ours}» dùng để xếp hạng`,
    `was scored by the criteria “${theirs}”, which are not those of the ranking, “${ours}”`,
  );
}
