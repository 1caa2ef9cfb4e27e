import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { ErrorRegistry } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MigrationAdapter } from "./migration-adapter";

const require = createRequire(import.meta.url);
let loaded: Promise<void> | undefined;

/** Instantiates Prisma's schema engine from WebAssembly: the native one is a download that closed networks refuse. */
async function load() {
  const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const imports = { "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
  // The engine calls this before it traps, so that a fault in it says what it was.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const exports = instance.exports as WebAssembly.Exports & { __wbindgen_start(): void };
  engine.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

/**
 * Lets work use a schema engine on this database; its connections are closed afterwards. The shadow database, where the
 * engine needs one, is a temporary one beside it.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (schemaEngine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  await loaded;
  const url = new URL(databaseUrl);
  // Separate fields: given a connection string, the adapter would take the real database for the shadow one.
  const adapter = new MigrationAdapter({
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    // A server that takes connections and says nothing would be waited for without end.
    connectionTimeoutMillis: 10_000,
  });
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  try {
    const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
    try {
      return await work(schemaEngine);
    } finally {
      schemaEngine.free();
    }
  } catch (error) {
    throw adapterError(error, factory.errorRegistry);
  } finally {
    await adapter.close();
  }
}

/** The engine names an error that it does not know, as of a connection that broke, by nothing but a number. */
function adapterError(error: unknown, registry: ErrorRegistry): unknown {
  const number = error instanceof Error ? /^External error id#(\d+)/.exec(error.message)?.[1] : undefined;
  return number === undefined ? error : (registry.consumeError(Number(number))?.error ?? error);
}
