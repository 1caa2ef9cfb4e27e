import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import { changelog } from "../model/changelog";
import { datasets } from "../model/datasets";
import { licence } from "../model/licence";
import type { DocumentedParameter } from "../model/openapi/parameters";
import { documentedParameters } from "../model/openapi/parameters";
import type { Operation, Topic } from "../model/operations/operation";
import { topics } from "../model/operations/operation";
import { operations } from "../model/operations/operations";
import { readParameters } from "../model/operations/read-parameters";
import { requestLimit } from "../model/request-limit";
import { exampleAnswer } from "./example-answers.server";
import { matchedService } from "./request/matched-service.server";
import { badParameters } from "./request/refusals.server";

const refusedExample = "/api/v1/lots?areaMin=big";

export interface DocumentedOperation {
  id: string;
  path: string;
  mediaType: string;
  summary: string;
  /** path of an earlier resource that takes the same */
  sameAs: string | null;
  parameters: Pick<DocumentedParameter, "name" | "in" | "description" | "schema" | "example">[];
  example: string;
  answer: string;
}

export interface DocumentedTopic {
  topic: Topic;
  description: Bilingual | null;
  operations: DocumentedOperation[];
}

/** The interface explained: from the same table that answers requests, with answers of now. */
export async function developersPage(lang: Language) {
  const documented = await Promise.all(
    topics.map(
      async (topic): Promise<DocumentedTopic> => ({
        topic,
        description: datasets.find((dataset) => dataset.topic === topic)?.description ?? null,
        operations: await Promise.all(
          operations.filter((operation) => operation.topic === topic).map((one) => describe(one, lang)),
        ),
      }),
    ),
  );
  return {
    topics: documented,
    changelog,
    licence,
    limit: requestLimit,
    refusal: { request: refusedExample, answer: await refusalOf(refusedExample, lang) },
  };
}

async function describe(operation: Operation, lang: Language): Promise<DocumentedOperation> {
  const { id, path, mediaType, summary } = operation;
  const first = operations.find((other) => namesOf(other) === namesOf(operation));
  const earlier = first === operation ? null : first;
  const example = operation.example.replace("lang=en", `lang=${lang}`);
  return {
    id,
    path,
    mediaType,
    summary: summary[lang],
    sameAs: earlier?.path ?? null,
    parameters: (earlier ? [] : documentedParameters(operation, lang)).map(
      ({ name, description, schema, example, ...rest }) => ({
        name,
        in: rest.in,
        description,
        schema,
        example: String(example ?? ""),
      }),
    ),
    example,
    answer: await exampleAnswer(example),
  };
}

/** What a wrong parameter earns. */
async function refusalOf(request: string, lang: Language): Promise<string> {
  const problem = badParameters(problemsOfExample(request), lang);
  return JSON.stringify(await problem.json(), null, 2);
}

function problemsOfExample(request: string) {
  const { pathname, searchParams } = new URL(request, "http://example");
  const matched = matchedService(pathname);
  const given = matched && readParameters(matched.service.operation, matched.segments, searchParams);
  return given && !given.ok ? given.problems : [];
}

const namesOf = ({ topic, texts }: Operation) => [topic, ...Object.keys(texts)].join(" ");
