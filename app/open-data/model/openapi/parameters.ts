import * as z from "zod";
import type { Language } from "~/app/platform/i18n/languages";
import type { Operation } from "../operations/operation";
import { pathParameters } from "../operations/operation";
import { takesSeveral } from "../operations/read-parameters";

type JsonSchema = Record<string, unknown>;

export interface DocumentedParameter {
  name: string;
  in: "path" | "query";
  description: string;
  required: boolean;
  schema: JsonSchema;
  example?: unknown;
  style?: "form";
  explode?: true;
}

/** An operation's parameters as OpenAPI describes them, with the limits that requests are held to. */
export function documentedParameters(operation: Operation, language: Language): DocumentedParameter[] {
  const inPath = pathParameters(operation);
  const { properties = {} } = z.toJSONSchema(operation.parameters, {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
  });
  return Object.entries(operation.texts).map(([name, { text, example, keywords }]) => {
    const several = takesSeveral(operation.parameters.shape[name]);
    const schema = { ...(properties[name] as JsonSchema), ...keywords };
    return {
      name,
      in: inPath.includes(name) ? "path" : "query",
      description: text[language],
      required: inPath.includes(name),
      schema,
      ...(several && { style: "form" as const, explode: true as const }),
      ...(example !== undefined && { example: exampleOf(example, schema, several) }),
    };
  });
}

/** Examples are texts, as in an address; the document wants them in the type of their schema. */
function exampleOf(example: string, schema: JsonSchema, several: boolean): unknown {
  if (several) return [exampleOf(example, (schema.items ?? {}) as JsonSchema, false)];
  return schema.type === "number" || schema.type === "integer" ? Number(example) : example;
}
