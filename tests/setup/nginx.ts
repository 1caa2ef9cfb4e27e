import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { start, temporaryDataFolder } from "./child-process";
import { until } from "./until";
import { send } from "./visitor";

const program = "nginx";

/** Debian keeps it where an ordinary user's PATH does not look. */
const path = { PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
const environment = { ...process.env, ...path };

export function hasNginx(): boolean {
  return spawnSync(program, ["-v"], { env: environment }).status === 0;
}

export interface Nginx {
  origin: string;
  /** the certificate it shows, where it speaks TLS */
  ca: string | undefined;
  stop(): Promise<void>;
}

interface NginxOptions {
  port: number;
  /** the port on this machine that everything is passed to */
  to: number;
  tls: boolean;
}

/** A reverse proxy as its package's defaults make it: `proxy_pass` and not one header set. */
export async function startNginx({ port, to, tls }: NginxOptions): Promise<Nginx> {
  const folder = temporaryDataFolder();
  const ca = tls ? certificate(folder) : undefined;
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, { port, to, tls }));
  const running = start(["-c", file, "-p", folder, "-e", "stderr"], path, program);
  const stop = async () => {
    running.child.kill("SIGTERM");
    await running.ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `${tls ? "https" : "http"}://localhost:${port}`;
  const answers = () =>
    send(origin, ca ? { ca } : {}).then(
      () => true,
      () => false,
    );
  await until(`nginx answers; it says: ${running.output()}`, answers).catch(async (error) => {
    await stop();
    throw error;
  });
  return { origin, ca, stop };
}

function certificate(folder: string): string {
  const [key, file] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", file, ...subject],
    {
      stdio: "ignore",
    },
  );
  return readFileSync(file, "utf8");
}

function configuration(folder: string, { port, to, tls }: NginxOptions): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const secure = tls
    ? `ssl_certificate ${folder}/certificate.pem; ssl_certificate_key ${folder}/key.pem;`
    : "";
  return `
    daemon off;
    pid ${folder}/nginx.pid;
    events {}
    http {
      access_log off;
      ${temporary.join("\n      ")}
      server {
        listen 127.0.0.1:${port}${tls ? " ssl" : ""};
        ${secure}
        location / { proxy_pass http://127.0.0.1:${to}; }
      }
    }`;
}
