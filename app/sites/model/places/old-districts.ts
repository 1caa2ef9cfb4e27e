import type { Bilingual } from "~/app/platform/i18n/languages";

/** A unit of today or of before, with what stands at it in the register. */
export interface RegisteredUnit {
  id: string;
  name: string;
  /** with its kind: what it is, or was when it ended */
  title: Bilingual;
  /** every way it is written, its code too, folded for comparison */
  spellings: readonly string[];
  isCity: boolean;
  isProvince: boolean;
  /** of the General Statistics Office; null where not known */
  code: string | null;
  parentId: string | null;
  /** ISO date of its last day; null: it is there today */
  until: string | null;
  /** ISO date since which it is a ward, where it was a commune first */
  wardSince: string | null;
  /** what went into it, each with the ISO date from which it did */
  madeOf: readonly { id: string; on: string }[];
  zones: number;
  lots: number;
}

interface Named {
  id: string;
  title: Bilingual;
  /** its own name is what the reader asked for */
  met: boolean;
}

/** A unit that ended with the districts, and those it had taken over before. */
export interface OldUnit extends Named {
  earlier: (Named & { on: string })[];
}

/** A commune or ward of today as it stands under one old district. */
export interface CommuneRow extends Named, Pick<RegisteredUnit, "code" | "wardSince" | "zones" | "lots"> {
  /** false where it already stands under a district before this one */
  first: boolean;
  /** what of it lay in this district */
  parts: OldUnit[];
  /** the other districts that its land lay in */
  others: Omit<Named, "met">[];
}

export interface OldDistrict extends Pick<RegisteredUnit, "id" | "title" | "lots"> {
  until: string;
  communes: CommuneRow[];
}

const collator = new Intl.Collator("vi", { numeric: true });

/**
 * The communes and wards of today under each old district they hold land of, the city first; one that holds land of two
 * stands under both. `wanted`, folded, leaves only those it names: by themselves, by what they were made of, or by the
 * district, alone or behind a name ("an hiep chau thanh").
 */
export function byOldDistrict(units: readonly RegisteredUnit[], wanted = ""): OldDistrict[] {
  const all = new Map(units.map((unit) => [unit.id, unit]));
  const partsOf = ({ madeOf }: RegisteredUnit) => madeOf.flatMap(({ id }) => all.get(id) ?? []);
  const today = units.filter(({ until }) => until === null).sort(byName);
  const parents = new Set(today.flatMap(partsOf).map(({ parentId }) => parentId));
  const districts = units.filter(({ id }) => parents.has(id)).sort(cityFirst);
  const communes = today.map((commune): Commune => {
    const parts = partsOf(commune);
    return { commune, parts, within: districts.filter(({ id }) => parts.some(liesIn(id))) };
  });
  const sections = districts.map((district): OldDistrict => {
    const { id, title, lots, until } = district;
    const { named, shows } = askedIn(district, wanted);
    const rows = communes
      .filter(({ within }) => within.includes(district))
      .map((commune) => communeRow(commune, district, all, named));
    return { id, title, lots, until: until ?? "", communes: rows.filter(shows) };
  });
  return sections.filter(({ communes }) => communes.length > 0);
}

const byName = (a: RegisteredUnit, b: RegisteredUnit) => collator.compare(a.name, b.name);
const cityFirst = (a: RegisteredUnit, b: RegisteredUnit) =>
  Number(b.isCity) - Number(a.isCity) || byName(a, b);
const liesIn =
  (id: string) =>
  ({ parentId }: RegisteredUnit) =>
    parentId === id;

interface Commune {
  commune: RegisteredUnit;
  parts: RegisteredUnit[];
  /** the districts its land lay in, in the page's order */
  within: RegisteredUnit[];
}

type Units = ReadonlyMap<string, RegisteredUnit>;
type Naming = (unit: RegisteredUnit) => Named;

function communeRow(
  { commune, parts, within }: Commune,
  district: RegisteredUnit,
  all: Units,
  named: Naming,
): CommuneRow {
  const { code, wardSince, zones, lots } = commune;
  return {
    ...named(commune),
    ...{ code, wardSince, zones, lots },
    first: within[0] === district,
    parts: parts
      .filter(liesIn(district.id))
      .map((part) => ({ ...named(part), earlier: earlierIn(part, all, named) }))
      .sort((a, b) => collator.compare(a.title.vi, b.title.vi)),
    others: within.filter((other) => other !== district).map(({ id, title }) => ({ id, title })),
  };
}

/** All that had gone into a unit before it ended itself, each with its day. */
function earlierIn({ madeOf }: RegisteredUnit, all: Units, named: Naming): OldUnit["earlier"] {
  return madeOf.flatMap(({ id, on }) => {
    const unit = all.get(id);
    return unit ? [{ ...named(unit), on }, ...earlierIn(unit, all, named)] : [];
  });
}

/** What a reader's words mean within one district. */
function askedIn(district: RegisteredUnit, wanted: string) {
  const holds = (text: string) => ` ${text}`.includes(` ${wanted}`);
  const wholeDistrict = district.spellings.some(holds);
  const named: Naming = ({ id, title, spellings }) => ({
    id,
    title,
    met:
      !wholeDistrict && spellings.some((own) => district.spellings.some((above) => holds(`${own} ${above}`))),
  });
  const shows = ({ met, parts }: CommuneRow) =>
    wholeDistrict || met || parts.some((part) => part.met || part.earlier.some((earlier) => earlier.met));
  return { named, shows };
}
