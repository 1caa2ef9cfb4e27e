import { createHmac } from "node:crypto";
import pg from "pg";

/** The role that web and worker use: it reads and writes rows, and can do nothing else. */
export const plainRole = "ben_do_portal";

/** The plain role's password: follows from the owner's, which does not follow from it. */
export function plainPassword(ownerPassword: string): string {
  return createHmac("sha256", ownerPassword).update(plainRole).digest("hex");
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes the database `ben_do` and the plain role, and gives the role the rows of all tables there are and will be. Safe
 * to repeat: it also mends what a restored backup did not bring along.
 * @param serverUrl the owner's address of the server, without a database
 */
export async function prepareDatabase(serverUrl: string, ownerPassword: string): Promise<void> {
  await asOwner(`${serverUrl}/postgres`, async (client) => {
    const database = await client.query("SELECT FROM pg_database WHERE datname = 'ben_do'");
    if (database.rowCount === 0) await client.query("CREATE DATABASE ben_do");
    const role = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [plainRole]);
    if (role.rowCount === 0) await client.query(`CREATE ROLE ${plainRole}`);
    const password = client.escapeLiteral(plainPassword(ownerPassword));
    await client.query(`
      ALTER ROLE ${plainRole} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${password};
      REVOKE ALL ON DATABASE ben_do FROM PUBLIC;
      GRANT CONNECT ON DATABASE ben_do TO ${plainRole}`);
  });
  await asOwner(`${serverUrl}/ben_do`, async (client) => {
    await client.query(`
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO ${plainRole};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${plainRole};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${plainRole};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${plainRole};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${plainRole}`);
  });
}
