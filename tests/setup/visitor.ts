import type { IncomingHttpHeaders } from "node:http";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** the certificate that is trusted, where the server's own authority is unknown */
  ca?: string;
  /** given up after so long; without it, never */
  patienceMs?: number;
}

/** One request without following redirects. Rejects when the connection, or the patience, ends before the answer. */
export function send(url: string, sent: Sent = {}): Promise<Reply> {
  const { method = "GET", headers = {}, body, ca, patienceMs } = sent;
  const request = url.startsWith("https:") ? requestHttps : requestHttp;
  const options = {
    ...{ method, headers },
    ...(ca ? { ca } : {}),
    ...(patienceMs ? { signal: AbortSignal.timeout(patienceMs) } : {}),
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () =>
        resolve({
          status: response.statusCode ?? Number.NaN,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.once("error", reject);
    asked.end(body);
  });
}

/** Somebody with a browser's manners: keeps cookies, names the page's origin when sending a form. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly origin: string,
    private readonly options: Pick<Sent, "headers" | "ca"> = {},
  ) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  get(path: string): Promise<Reply> {
    return this.ask(path, {});
  }

  post(path: string, fields: Record<string, string> | [string, string][]): Promise<Reply> {
    const body = new URLSearchParams(fields).toString();
    const headers = {
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": String(Buffer.byteLength(body)),
      Origin: this.origin,
    };
    return this.ask(path, { method: "POST", headers, body });
  }

  /** @throws Error when the portal does not let them in */
  async signIn(role: string, password: string): Promise<this> {
    const { status } = await this.post("/vi/sign-in", { email: `${role}@ben-do.example`, password });
    if (status !== 302) throw new Error(`signing in as ${role} answered ${status}`);
    return this;
  }

  private async ask(path: string, sent: Sent): Promise<Reply> {
    const cookie = this.cookie === "" ? {} : { Cookie: this.cookie };
    const headers = { ...this.options.headers, ...cookie, ...sent.headers };
    const reply = await send(this.origin + path, { ...this.options, ...sent, headers });
    for (const set of reply.headers["set-cookie"] ?? []) this.keep(set);
    return reply;
  }

  private keep(set: string) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (name === undefined || value === undefined) return;
    if (/;\s*max-age=0\b/i.test(set) || value === "") this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
