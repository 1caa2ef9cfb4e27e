import * as z from "zod";
import { decimal } from "~/app/scoring/exact/figure";
import { rational } from "~/app/scoring/exact/rational";
import type { EffectiveWeights } from "~/app/scoring/insight/effective-weights";
import { effectiveWeights } from "~/app/scoring/insight/effective-weights";
import type { InformationValue } from "~/app/scoring/insight/information-value";
import { informationValue } from "~/app/scoring/insight/information-value";
import { slopesOf } from "~/app/scoring/insight/slope";
import type { TradeOff } from "~/app/scoring/insight/trade-offs";
import { tradeOffs } from "~/app/scoring/insight/trade-offs";
import type { CriteriaModel, Criterion } from "~/app/scoring/model";
import { idProblems } from "~/app/scoring/ranking/ids";
import { scoreProject } from "~/app/scoring/score";
import { modelFrom } from "./additive";
import type { Application } from "./projects";
import { application } from "./projects";
import { read, refuse, refuseAny } from "./refusal";

const raw = decimal.optional();

const tradeOffsRequest = z.strictObject({
  method: z.literal("trade-offs"),
  model: z.unknown(),
  of: z.string(),
  in: z.string(),
  at: z.strictObject({ of: raw, in: raw }).default({}),
});

export function answerTradeOffs(input: unknown): { tradeOffs: TradeOff[] } {
  const request = read(tradeOffsRequest, input);
  const model = modelFrom(request.model, "model");
  const [of, into] = [sloping(model, request.of, "of"), sloping(model, request.in, "in")];
  const exactly = (value: z.output<typeof raw>) => (value === undefined ? null : rational(value));
  const at = { of: exactly(request.at.of), in: exactly(request.at.in) };
  return { tradeOffs: tradeOffs(model, of, into, at) };
}

/** A criterion that has exchange rates at all. */
function sloping({ criteria }: CriteriaModel, code: string, place: string): Criterion {
  const criterion = criteria.find((each) => each.code === code);
  if (criterion === undefined) {
    return refuse([place], "unknown-criterion", "không có tiêu chí này", "there is no such criterion");
  }
  if (slopesOf(criterion).length > 0) return criterion;
  return refuse(
    [place],
    "no-slope",
    "tiêu chí này không có đoạn nào tăng hoặc giảm đều, nên không có tỷ lệ đánh đổi",
    "this criterion only jumps between levels, so it has no exchange rate",
  );
}

const informationRequest = application.omit({ id: true }).extend({
  method: z.literal("information-value"),
  model: z.unknown(),
  rivals: z.array(application).max(5_000).default([]),
});

export function answerInformationValue(input: unknown): { figures: InformationValue[] } {
  const { model: given, profile, site, ratings, rivals } = read(informationRequest, input);
  refuseRepeated("rivals", rivals);
  const model = modelFrom(given, "model");
  const others = rivals.map((rival) => scoreProject({ ...rival, model }));
  return { figures: informationValue({ model, profile, site, ratings }, others) };
}

const effectiveRequest = z.strictObject({
  method: z.literal("effective-weights"),
  model: z.unknown(),
  applications: z.array(application).max(20_000),
});

export function answerEffectiveWeights(input: unknown): EffectiveWeights {
  const { model: given, applications } = read(effectiveRequest, input);
  refuseRepeated("applications", applications);
  const model = modelFrom(given, "model");
  const population = applications.map(({ id, ...filed }) => ({
    id,
    result: scoreProject({ ...filed, model }),
  }));
  try {
    return effectiveWeights(model, population);
  } catch (error) {
    if (error instanceof RangeError) {
      refuse(["applications"], "too-few", "cần ít nhất hai hồ sơ đủ số liệu ở mọi tiêu chí", error.message);
    }
    throw error;
  }
}

/** The same file twice would count twice. */
function refuseRepeated(place: string, files: readonly Application[]): void {
  refuseAny(
    idProblems(
      files.map(({ id }) => id),
      (index) => [place, index, "id"],
    ),
  );
}
