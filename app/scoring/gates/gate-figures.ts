import { figureInterval } from "../exact/figure";
import { scale, single } from "../exact/interval";
import type { Rational } from "../exact/rational";
import { published, rational } from "../exact/rational";
import { indicatorOf } from "../indicators";
import type { Evidence } from "../score/evidence";
import type { Bilingual, Language } from "../text/bilingual";
import { inBoth } from "../text/bilingual";
import { readable, written } from "../text/number-text";
import type { Gate } from "./gate";
import { resources } from "./gate";

type ComparingGate = Extract<Gate, { kind: "minimum" | "maximum" | "site-capacity" }>;
type Wording = (own: string, limit: string) => Bilingual;

const WORDINGS: Readonly<Record<"minimum" | "maximum" | "free" | "connection" | "lot", Wording>> = {
  minimum: (own, limit) => ({ vi: `${own}, tối thiểu ${limit}`, en: `${own}, at least ${limit} asked` }),
  maximum: (own, limit) => ({ vi: `${own}, tối đa ${limit}`, en: `${own}, at most ${limit} allowed` }),
  free: (own, limit) => ({ vi: `cần ${own}, còn ${limit}`, en: `${own} needed, ${limit} free` }),
  connection: (own, limit) => ({
    vi: `cần ${own}, đấu nối của lô ${limit}`,
    en: `${own} needed, the lot's connection is ${limit}`,
  }),
  lot: (own, limit) => ({
    vi: `cần ${own}, lô đất rộng ${limit}`,
    en: `${own} needed, the lot has ${limit}`,
  }),
};

/**
 * The two numbers a gate compares, in words; null when it compares none or one is not known. What a site has is compared
 * as it is published, and told so; a bound of the model is told in full, and the figure beside it on its own side.
 */
export function gateFigures(gate: Gate, evidence: Evidence): Bilingual | null {
  if (gate.kind === "excluded-sectors" || gate.kind === "forbidden-options") return null;
  const code = gate.kind === "site-capacity" ? resources[gate.resource].indicator : gate.indicator;
  const own = single(evidence.number(code));
  const limit = gate.kind === "site-capacity" ? freeOf(gate.resource, evidence) : rational(gate.value);
  if (own === null || limit === null) return null;
  const numbers = gate.kind === "site-capacity" ? asPublished : onItsSide;
  return inBoth((language) => {
    const [ownText = "", limitText = ""] = numbers(own, limit, language);
    const unit = unitOf(code, language);
    return WORDINGS[testOf(gate, evidence)](ownText + unit, limitText + unit)[language];
  });
}

function asPublished(own: Rational, limit: Rational, language: Language): string[] {
  return [own, limit].map((value) => written(published(value), language));
}

function onItsSide(own: Rational, limit: Rational, language: Language): string[] {
  return [readable(own, language, [limit]), written(limit, language)];
}

/** What the second number is: a bound of the model, what is free, or what the lot itself has. */
function testOf(gate: ComparingGate, { site }: Evidence): keyof typeof WORDINGS {
  if (gate.kind !== "site-capacity") return gate.kind;
  if (gate.resource === "land") return "lot";
  return site.lotConnections?.includes(gate.resource) ? "connection" : "free";
}

function freeOf(resource: keyof typeof resources, { site }: Evidence): Rational | null {
  const { fact, perUnit } = resources[resource];
  return single(scale(figureInterval(site[fact]), rational(perUnit)));
}

/** Money gates are told without a unit: the model's own currency is not at hand here. */
function unitOf(code: string, language: Language): string {
  const indicator = indicatorOf(code);
  if (indicator?.kind !== "number") return "";
  const [inDong, inDollars] = [indicator.unit("VND")[language], indicator.unit("USD")[language]];
  if (inDong !== inDollars) return "";
  return inDong === "%" ? inDong : ` ${inDong}`;
}
