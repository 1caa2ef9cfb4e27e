import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerRequest } from "../queries/request/answer-request.server";

type Args = Pick<LoaderFunctionArgs, "request" | "context">;

/** Everything under /api/: what there is stands in model/operations/operations.ts. */
export function loader({ request, context }: Args): Promise<Response> {
  return answerRequest(request, context.clientAddress);
}

/** Writing is answered too: with what is allowed. */
export function action(args: Args): Promise<Response> {
  return loader(args);
}
