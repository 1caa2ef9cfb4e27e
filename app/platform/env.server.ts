import { isIP } from "node:net";
import * as z from "zod";

const flag = z.enum(["development", "production", "test"]).default("production");

/** As Express takes it: an address, a network ("10.0.0.0/8"), or a named range. */
function isNetwork(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...more] = text.split("/");
  const largest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    more.length === 0 &&
    largest > 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= largest))
  );
}

const variables = z.object({
  NODE_ENV: flag,
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** the address to listen on; a reverse proxy on this machine is expected in front */
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  MEILI_URL: z.url({ protocol: /^https?$/ }),
  /** all rights; not needed by a process that has a narrower key */
  MEILI_MASTER_KEY: z.string().min(16).optional(),
  /** what web searches with, in place of the master key */
  MEILI_SEARCH_KEY: z.string().min(16).optional(),
  /** what the worker keeps the indexes with, in place of the master key */
  MEILI_INDEX_KEY: z.string().min(16).optional(),
  /** keeps several portals, or several test workers, apart on one Meilisearch */
  MEILI_INDEX_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]*$/)
    .default(""),
  SESSION_SECRET: z.string().min(32),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** proxies on other machines that may say who the caller is; one on this machine always may */
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.every(isNetwork), "addresses or networks, such as 10.0.0.5, 10.0.0.0/8")
    .default([]),
  /** a MapLibre style instead of the portal's own drawing */
  MAP_STYLE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** the mail server that takes the portal's mail; without one, mails are kept as files in DATA_DIR */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** whom mails come from, e.g. "Bến Đỗ <no-reply@example.gov.vn>" */
  MAIL_FROM: z.string().min(3).optional(),
  /** how often one address may call the public interface; another number for measuring */
  API_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).optional(),
  /** how many pages one caller may have made in a minute; what is kept for everybody is not counted */
  PAGE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(300),
  /** what a caller of /metrics must present; without it only this machine may ask, and only without a PUBLIC_URL */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** whether accounts of the demonstration, whose password is known, may be used; `npm start` decides where nobody says */
  DEMO_ACCOUNTS: z.enum(["yes", "no"]).default("no"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
});

const schema = variables.refine(
  ({ MEILI_MASTER_KEY, MEILI_SEARCH_KEY, MEILI_INDEX_KEY }) =>
    MEILI_MASTER_KEY ?? MEILI_SEARCH_KEY ?? MEILI_INDEX_KEY,
  { path: ["MEILI_MASTER_KEY"], message: "needed, unless MEILI_SEARCH_KEY or MEILI_INDEX_KEY is there" },
);

export type Env = z.infer<typeof schema>;

/** Reads the environment, or says in one line per variable what is wrong with it. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not usable (see README, "Operating it"):\n${problems.join("\n")}`);
}

/** The environment of this process. Nothing else in the house reads `process.env`. */
export const env = parseEnv(process.env);
