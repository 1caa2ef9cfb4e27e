// `npm start`. Plain JavaScript without modern syntax above the check, so that an old Node can say that it is old.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
if (!supported) {
  console.error(`✗ Node ${process.versions.node} is too old for Bến Đỗ`);
  console.error("  → install Node 20.19 or newer, 22.12 or newer, or 24 (https://nodejs.org)");
  process.exit(1);
}
const { register } = await import("tsx/esm/api");
register({ tsconfig: "tsconfig.json" });
const { startPortal } = await import("./start/portal.ts");
await startPortal(process.argv.includes("--dev") ? "development" : "production");
