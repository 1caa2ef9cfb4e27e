import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicAnswer } from "~/app/platform/http/public-answer.server";
import { socialCard } from "../queries/cards/social-card.server";

/** GET /cards/{page}.png: the picture shown with a shared link to that page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const body = await socialCard(new URL(request.url).pathname);
  if (!body) throw new Response(null, { status: 404 });
  return publicAnswer(request, { body, mediaType: "image/png", maxAgeSeconds: 3600 });
}
