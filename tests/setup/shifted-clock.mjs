// The clock of a process as it would be at another moment: `NODE_OPTIONS="--import ./tests/setup/shifted-clock.mjs"` with
// CLOCK_AT, an ISO moment, from which time runs on. A test that imports this file may set CLOCK_AT again, or delete it.
const RealDate = Date;
/** @type {string | undefined} */
let at;
let shift = 0;

function now() {
  if (process.env.CLOCK_AT !== at) {
    at = process.env.CLOCK_AT;
    shift = at === undefined ? 0 : RealDate.parse(at) - RealDate.now();
  }
  return RealDate.now() + shift;
}

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
