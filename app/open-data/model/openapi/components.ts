import * as z from "zod";
import { apiCriteriaSet } from "../answers/criteria";
import { bilingual, source } from "../answers/facts";
import { apiInfrastructure } from "../answers/infrastructure";
import { apiLocality } from "../answers/localities";
import { apiLot } from "../answers/lots";
import { apiProblem } from "../answers/problem";
import { apiSector } from "../answers/sectors";
import { polygon, shape } from "../answers/shapes";
import { apiZone } from "../answers/zones";
import { operations } from "../operations/operations";

type Schema = Record<string, unknown>;

/** Schemas that several answers share, under the names the document gives them. */
const shared = {
  Bilingual: bilingual,
  Source: source,
  Polygon: polygon,
  Shape: shape,
  Lot: apiLot,
  Zone: apiZone,
  Locality: apiLocality,
  Sector: apiSector,
  CriteriaSet: apiCriteriaSet,
  Infrastructure: apiInfrastructure,
  Problem: apiProblem,
};

/** The name under which an operation's answer stands among the components. */
export function answerName(operationId: string): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Answer`;
}

function namedSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id });
  for (const { id, mediaType, body } of operations)
    if (mediaType !== "text/csv") registry.add(body, { id: answerName(id) });
  return registry;
}

/** Every schema of the answers, as OpenAPI keeps them. */
export function componentSchemas(): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(namedSchemas(), {
    target: "draft-2020-12",
    io: "output",
    unrepresentable: "any",
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema)]));
}

/** Inside a document, the place of a schema is its identity. */
function withoutIds({ $id, $schema, ...schema }: z.core.JSONSchema.BaseSchema): Schema {
  return schema;
}
