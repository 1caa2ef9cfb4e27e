import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { PoolConfig } from "pg";
import pg from "pg";

interface RowDescription {
  fields: { name: string; dataTypeID: number }[];
}

/** Names of catalogue columns seen to be of type "char", which the published adapter does not know. */
const charColumns = new Set<string>();

/** Lets columns of type "char" pass as text, and remembers their names. */
class CatalogClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const { CHAR, TEXT } = pg.types.builtins;
    this.connection.prependListener("rowDescription", ({ fields }: RowDescription) => {
      for (const field of fields.filter(({ dataTypeID }) => dataTypeID === CHAR)) {
        charColumns.add(field.name);
        field.dataTypeID = TEXT;
      }
    });
  }
}

function asCharacters(result: SqlResultSet): SqlResultSet {
  const columnTypes = result.columnTypes.map((type, index) =>
    charColumns.has(result.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
  );
  return { ...result, columnTypes };
}

/**
 * The PostgreSQL adapter as the schema engine needs it. As published (7.10) it knows no type "char", which the
 * engine reads from the catalogue; it cuts scripts at every semicolon, also inside functions and comments; and it drops
 * the shadow database while still connected to it.
 */
export class MigrationAdapter extends PrismaPg {
  private readonly connections: { dispose(): Promise<void> }[] = [];

  constructor(private readonly fields: PoolConfig) {
    super({ ...fields, Client: CatalogClient });
  }

  override async connect() {
    const connection = await super.connect();
    this.connections.push(connection);
    const queryRaw = connection.queryRaw.bind(connection);
    connection.queryRaw = async (query: SqlQuery) => asCharacters(await queryRaw(query));
    // Whole, in PostgreSQL's simple protocol: a script that fails halfway leaves nothing behind.
    connection.executeScript = async (script: string) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  }

  /** The engine does not close what it opened. */
  async close() {
    for (const connection of this.connections.splice(0)) await connection.dispose();
  }

  override async connectToShadowDb() {
    const admin = await super.connect();
    const database = `prisma_migrate_shadow_${randomUUID()}`;
    await admin.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new MigrationAdapter({ ...this.fields, database }).connect();
    const disconnect = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await disconnect();
      await admin.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
      await admin.dispose();
    };
    return shadow;
  }
}
