import { LRUCache } from "lru-cache";
import { readParameters } from "../model/operations/read-parameters";
import { shortened } from "../model/shortened";
import { matchedService } from "./request/matched-service.server";

const examples = new LRUCache<string, string>({ max: 100, ttl: 10 * 60_000 });
const csvLines = 4;

/** What the portal answers to an example, cut short for reading: the real data of now. */
export async function exampleAnswer(example: string): Promise<string> {
  const kept = examples.get(example);
  if (kept !== undefined) return kept;
  const text = await answerOf(example);
  examples.set(example, text);
  return text;
}

async function answerOf(example: string): Promise<string> {
  const { pathname, searchParams } = new URL(example, "http://example");
  const matched = matchedService(pathname);
  const given = matched && readParameters(matched.service.operation, matched.segments, searchParams);
  const answer = given?.ok ? await matched?.service.read(given.value) : null;
  if (!answer) return "";
  const { body } = answer;
  if (typeof body === "string") return body.split("\r\n").slice(0, csvLines).join("\n");
  return JSON.stringify(shortened(body), null, 2);
}
