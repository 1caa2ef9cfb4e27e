// The walls of CONTRIBUTING.md, checked by `npm run check`. Types count as imports too.
const rooms = [
  "accounts",
  "sites",
  "contact",
  "criteria",
  "finding",
  "applications",
  "matching",
  "programme",
  "sheets",
  "open-data",
];
const anyRoom = `^app/(${rooms.join("|")}|home)/`;

/** A room may import only rooms to its left. */
const leftOnly = rooms.slice(0, -1).map((room, index) => ({
  name: `left-of-${room}`,
  comment: "Rooms stand in an order and import only to the left.",
  severity: "error",
  from: { path: `^app/${room}/` },
  to: { path: `^app/(${rooms.slice(index + 1).join("|")}|home)/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "scoring-alone",
      comment: "The decision core imports nothing of the house.",
      severity: "error",
      from: { path: "^app/scoring/" },
      to: { path: "^(app/(?!scoring/)|search/|server/|prisma/|locales/)" },
    },
    {
      name: "model-is-pure",
      comment:
        "A model does no I/O: no database, no framework, no server module; it runs in the browser too.",
      severity: "error",
      from: { path: "^app/[^/]+/model/" },
      to: {
        path: "(\\.server\\.tsx?$|^search/|^server/|^prisma/|^app/ui/|/pages/|node_modules/(react|@remix-run|@prisma))",
      },
    },
    {
      name: "nobody-imports-pages",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "/pages/" },
    },
    {
      name: "data-behind-server-modules",
      comment: "Only *.server.ts, search/, server/ and prisma/ touch database or network.",
      severity: "error",
      from: { path: "^app/", pathNot: "\\.server\\.tsx?$" },
      to: {
        path: "^(search|server|prisma)/|node_modules/(pg|@prisma|meilisearch)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ui-and-platform-know-no-feature",
      severity: "error",
      from: { path: "^app/(ui|platform)/" },
      to: { path: `${anyRoom}|^app/scoring/` },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-drawers",
      comment: "A file is named for what it is about.",
      severity: "error",
      from: {},
      to: { path: "(^|/)(utils?|helpers?|lib|common|misc)/|/index\\.tsx?$", pathNot: "node_modules|^tests/" },
    },
    ...leftOnly,
    {
      name: "remix-at-the-edge",
      comment: "Remix stays in pages, layouts, entries and platform/http, so that its successor is a rename.",
      severity: "error",
      from: {
        path: "^(app|search)/",
        pathNot:
          "/pages/|/components/|^app/(root|entry\\.(client|server)|routes|language-layout)\\.tsx?$|^app/platform/http/|^app/ui/",
      },
      to: { path: "node_modules/@remix-run/" },
    },
    {
      name: "no-dev-parts-at-run-time",
      severity: "error",
      from: { path: "^(app|search|server)/", pathNot: "^app/routes\\.ts$|^server/(web/page-build|generate)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^prisma/generated/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json", ".css"],
    },
  },
};
