import { defineConfig } from "@playwright/test";
import { chromiumArguments, installedChromium } from "./tests/setup/chromium";

const port = Number(process.env.E2E_PORT ?? 3987);
/** Measures the pages, so nothing else may run beside it. */
const alone = /lighthouse\.spec/;
const executablePath = installedChromium();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "desktop", testIgnore: alone, use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      testMatch: /(investor|slice|one-box|no-javascript|take-away|weight)\.spec/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    { name: "alone", testMatch: alone, dependencies: ["desktop", "phone"] },
  ],
  webServer: {
    command: "node server/start.js",
    url: `http://localhost:${port}/readyz`,
    env: {
      PORT: String(port),
      DATA_DIR: process.env.E2E_DATA_DIR ?? ".data/e2e",
      LOG_LEVEL: "warn",
      // All the tests come from one address.
      PAGE_REQUESTS_PER_MINUTE: "100000",
    },
    timeout: 180_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
