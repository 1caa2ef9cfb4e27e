import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** An installed Chromium: the one named, Debian's, or Playwright's own. */
export function installedChromium(): string | null {
  const candidates = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

function attempt(program: string, args: string[]): boolean {
  console.log(`  … ${program} ${args.join(" ")}`);
  return spawnSync(program, args, { stdio: "ignore", timeout: 300_000 }).status === 0;
}

/** Finds a Chromium, or installs one if this machine can. */
export function findOrInstallChromium(): string {
  const found = installedChromium();
  if (found) return found;
  attempt("npx", ["playwright", "install", "chromium"]);
  const debian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!installedChromium() && debian && attempt("apt-get", ["update"])) {
    attempt("apt-get", ["install", "-y", "chromium"]);
  }
  const path = installedChromium();
  if (path) return path;
  throw new Error("No Chromium for the browser tests: install one and set CHROMIUM_PATH to it");
}

/** Root has no sandbox; a closed network makes Chromium's own services knock on doors that never open. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter",
];

/** The same browser with WebGL computed by the processor; without it a machine without graphics draws no map. */
export function softwareGraphics() {
  const executablePath = installedChromium();
  return {
    args: [
      ...chromiumArguments.filter((argument) => argument !== "--disable-gpu"),
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--ignore-gpu-blocklist",
    ],
    ...(executablePath ? { executablePath } : {}),
  };
}
