import type { Chance } from "../chance";
import type { Draft } from "../request";
import { serialised } from "../request";
import type { Field, Form } from "../world/forms";
import type { Person, World } from "../world/world";
import { encoded } from "./encoded";
import { oddIntent, oddName, oddValue } from "./odd";
import { addressOf, anyPerson, visitorHeaders, withQuery } from "./visit";

type Mutation = (chance: Chance, fields: Field[]) => Field[];

const anyField = (chance: Chance, fields: Field[]): Field =>
  fields.length > 0 ? chance.one(fields) : ["a", "1"];

const mutations: Record<string, Mutation> = {
  "odd value": (chance, fields) => {
    const [chosen] = anyField(chance, fields);
    return fields.map(([name, value]) => [name, name === chosen ? oddValue(chance) : value]);
  },
  "odd name": (chance, fields) => {
    const [known] = anyField(chance, fields);
    return [...fields, [oddName(chance, chance.one([known, "a"])), "1"]];
  },
  "name repeated": (chance, fields) => {
    const [name, value] = anyField(chance, fields);
    const times = chance.one([2, 10, 301, 3_000]);
    return [...fields, ...Array.from({ length: times }, () => [name, value] as const)];
  },
  "very many fields": (chance, fields) => {
    const name = chance.one([() => "a", (at: number) => `a${at}`, (at: number) => `a[${at}]`]);
    const count = chance.one([301, 3_000, 30_000]);
    return [...fields, ...Array.from({ length: count }, (_, at) => [name(at), ""] as const)];
  },
  "field missing": (chance, fields) => {
    const [chosen] = anyField(chance, fields);
    return fields.filter(([name]) => name !== chosen);
  },
  intent: (chance, fields) => [...fields, [chance.one(["__intent__", "__state__"]), oddIntent(chance)]],
  "nothing odd": (_chance, fields) => fields,
};

const kinds = Object.keys(mutations);

/** A form of the portal, as a page handed it out, with one or two things odd about it. */
export function hostileForm(chance: Chance, world: World): Draft {
  const { person, form } = anyForm(chance, world);
  const kind = chance.one(kinds);
  const mutate = mutations[kind] ?? mutations["nothing odd"];
  const fields = mutate?.(chance, [...form.fields]) ?? form.fields;
  const headers = visitorHeaders(chance, world, person);
  if (form.method === "GET") {
    // What a request line cannot carry is refused before the portal sees it.
    const target = withQuery(form.action.split("?")[0] ?? "", fields).slice(0, 15_000);
    return { kind: `GET form, ${kind}`, bytes: serialised({ target, headers }) };
  }
  const { label, type, body } = encoded(chance, fields);
  return {
    kind: `${label}, ${kind}`,
    bytes: serialised({
      method: "POST",
      target: form.action.split("#")[0] ?? "",
      headers: [...headers, ["Origin", `http://${world.host}`], ...type],
      body,
    }),
    // A double click sends a form twice; what must be there once is there once, and nobody is told of a fault.
    ...(body.byteLength < 4_000 && chance.percent(10)
      ? { manner: { way: "together" as const, copies: chance.whole(2, 6) } }
      : {}),
  };
}

/** One that was found, or, for an action that nobody was shown a form of, some of the portal's own names. */
function anyForm(chance: Chance, world: World): { person: Person; form: Form } {
  if (chance.percent(85)) return chance.one(world.forms);
  const route = chance.one(world.routes.filter(({ hasAction }) => hasAction));
  const fields = chance.some(world.parameters, 5).map((name) => [name, "1"] as const);
  return {
    person: anyPerson(chance),
    form: { action: addressOf(chance, world, route), method: "POST", fields },
  };
}
