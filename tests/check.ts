import { runChecks } from "./check/run-checks";

// npm run check
const { failed } = runChecks();
process.exit(failed === 0 ? 0 : 1);
