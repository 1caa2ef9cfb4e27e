import { createHash } from "node:crypto";
import { alreadyHas, openToAll } from "./public-answer.server";

interface PublicFile {
  /** as people read it, in their language: "lô-đất-2026-11-24.csv" */
  name: string;
  type: string;
  /** opened in the browser, or saved at once */
  shown?: boolean;
  /** everything the content depends on: the same basis means the same file */
  basis: unknown;
  maxAgeSeconds: number;
  /** e.g. the page that shows the same, the licence */
  links?: { to: string; rel: string }[];
  make: () => Buffer | Promise<Buffer>;
}

/** Answers with a file for anyone, or with 304 when the caller has it already: then nothing is made. */
export async function publicFile(request: Request, file: PublicFile): Promise<Response> {
  const etag = `"${createHash("sha256").update(JSON.stringify(file.basis)).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    ...openToAll,
    "Access-Control-Expose-Headers": "ETag, Content-Disposition, Link",
    "Cache-Control": `public, max-age=${file.maxAgeSeconds}`,
    ETag: etag,
  });
  for (const { to, rel } of file.links ?? []) headers.append("Link", `<${to}>; rel="${rel}"`);
  if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", file.type);
  headers.set("Content-Disposition", contentDisposition(file.name, file.shown ?? false));
  const body = await file.make();
  headers.set("Content-Length", String(body.length));
  return new Response(new Uint8Array(body), { headers });
}

/** RFC 6266: the name with all its marks, and one without them for programs that know no other. */
export function contentDisposition(name: string, shown: boolean): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^\w.-]+/g, "-");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${shown ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
