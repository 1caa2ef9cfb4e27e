import type * as z from "zod";
import type { Bilingual } from "~/app/platform/i18n/languages";

/** What documentation says of one parameter beside what its schema says. */
export interface ParameterText {
  text: Bilingual;
  example?: string;
  /** keywords of JSON Schema that the checker cannot express by itself */
  keywords?: Record<string, unknown>;
}

export type MediaType =
  | "application/json"
  | "application/geo+json"
  | "text/csv"
  | "application/vnd.oai.openapi+json;version=3.1";

/** Which data a resource gives; the catalogue lists these. */
export const topics = [
  "lots",
  "zones",
  "localities",
  "sectors",
  "criteria",
  "infrastructure",
  "programme",
  "service",
] as const;
export type Topic = (typeof topics)[number];

/** One resource of the public interface: what its document says, its requests are checked by, its tests are made of. */
export interface Operation<Parameters extends z.ZodObject = z.ZodObject, Body extends z.ZodType = z.ZodType> {
  id: string;
  topic: Topic;
  /** with the names of parameters in braces */
  path: string;
  summary: Bilingual;
  parameters: Parameters;
  texts: { [Name in keyof z.output<Parameters>]: ParameterText };
  mediaType: MediaType;
  /** what a JSON answer holds; a text for other media */
  body: Body;
  /** path and query of a request that finds something */
  example: string;
}

/** Keeps the exact types of an operation while checking that nothing is missing. */
export function operation<Parameters extends z.ZodObject, Body extends z.ZodType>(
  declared: Operation<Parameters, Body>,
): Operation<Parameters, Body> {
  return declared;
}

/** The parameters that stand in the path. */
export function pathParameters({ path }: Pick<Operation, "path">): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
}
