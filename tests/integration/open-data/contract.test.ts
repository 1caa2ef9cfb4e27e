import { Validator } from "@seriousme/openapi-schema-validator";
import type { ValidateFunction } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { operations } from "~/app/open-data/model/operations/operations";
import { services } from "~/app/open-data/queries/answers/services.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { call } from "./call";
import type { DocumentedOperation, OpenApi } from "./document-requests";
import { invalidRequest, validRequest } from "./document-requests";

// Every documented path answers as the document says: requests are made from the document, answers are held to it.
let document: OpenApi;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>();

beforeAll(async () => {
  await rebuild(searchClient(env), db, lots);
  document = await (await call("/api/v1/openapi.json?lang=en")).json();
  ajv.addSchema(document, "document");
});

function validator(place: string): ValidateFunction {
  const known = validators.get(place) ?? ajv.compile({ $ref: `document#${place}` });
  validators.set(place, known);
  return known;
}

const pointer = (parts: string[]) =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");

/** Where in the document the answer of a status is described: directly, or among the components. */
function describedAt(path: string, status: number): string[] | null {
  const response = document.paths[path]?.get.responses[String(status)];
  if (!response) return null;
  if ("$ref" in response) return response.$ref.slice(2).split("/");
  return ["paths", path, "get", "responses", String(status)];
}

async function holdsToDocument(path: string, request: string): Promise<number> {
  const response = await call(request);
  const { status } = response;
  const place = describedAt(path, status);
  if (!place) throw new Error(`${request} answered ${status}, which is not documented`);
  const mediaType = (response.headers.get("Content-Type") ?? "").replace("; charset=utf-8", "");
  const documented = place.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document);
  const { content = {} } = documented as { content?: Record<string, unknown> };
  if (!(mediaType in content)) throw new Error(`${request} answered ${mediaType}, which is not documented`);
  const body: unknown = mediaType === "text/csv" ? await response.text() : await response.json();
  const validate = validator(pointer([...place, "content", mediaType, "schema"]));
  if (!validate(body)) throw new Error(`${request}: ${ajv.errorsText(validate.errors?.slice(0, 5))}`);
  return status;
}

test("the document is valid OpenAPI 3.1, in both languages", async () => {
  for (const lang of ["vi", "en"]) {
    const said = await (await call(`/api/v1/openapi.json?lang=${lang}`)).json();
    const { valid, errors } = await new Validator().validate(said);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  }
});

test("everything declared is answered by somebody, once", () => {
  expect(services.map(({ operation }) => operation.id)).toEqual(operations.map(({ id }) => id));
});

for (const { path, id, example } of operations) {
  test(`${id} answers its example as documented`, async () => {
    expect(await holdsToDocument(path, example)).toBe(200);
  });

  test(`${id} answers what the document allows`, async () => {
    const operation = document.paths[path]?.get as DocumentedOperation;
    await fc.assert(
      fc.asyncProperty(validRequest(path, operation), async ({ request, mayName }) => {
        const status = await holdsToDocument(path, request);
        // A well-formed value may still name nothing, or two may contradict each other.
        expect([200, ...mayName], request).toContain(status);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  test(`${id} refuses what the document does not allow, and names it`, async () => {
    const operation = document.paths[path]?.get as DocumentedOperation;
    await fc.assert(
      fc.asyncProperty(invalidRequest(path, operation), async ({ request, wrong }) => {
        expect(await holdsToDocument(path, request), request).toBe(400);
        const { errors } = await (await call(request)).json();
        const named = errors.map(({ parameter }: { parameter: string }) => parameter);
        expect(named, request).toContain(wrong);
      }),
      { numRuns: 30, seed: 2 },
    );
  });
}
