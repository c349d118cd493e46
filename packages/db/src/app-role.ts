import pg from 'pg';

/** The app's login may do more than it should: the server refuses to run. */
export class UnsafeAppRoleError extends Error {
  override name = 'UnsafeAppRoleError';
}

/** For a small installation that gives only the owner's address: makes the app's login role, or renews its password. */
export async function createAppRole(ownerUrl: string, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const name = client.escapeIdentifier(decodeURIComponent(username));
    const secret = client.escapeLiteral(decodeURIComponent(password));
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [username]);
    if (!rowCount) {
      await client.query(`do $$ begin create role ${name} login noinherit nosuperuser nobypassrls;
        exception when duplicate_object or unique_violation then null; end $$`);
    }
    await client.query(`alter role ${name} password ${secret}`);
  } finally {
    await client.end();
  }
}

/**
 * Lets a login role work under the two group roles; called with the owner's connection after migration.
 * @throws UnsafeAppRoleError when the role is the owner itself, a superuser, bypasses row-level security or inherits
 */
export async function grantAppRole(ownerUrl: string, appUrl: string): Promise<void> {
  const login = decodeURIComponent(new URL(appUrl).username);
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const found = await client.query(
      `select rolsuper or rolbypassrls as is_mighty, rolinherit,
        exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relowner = r.oid and n.nspname in ('public', 'auth') and c.relkind = 'r') as is_owner,
        pg_has_role(r.oid, 'lagesbild_domain', 'SET') and pg_has_role(r.oid, 'lagesbild_identity', 'SET') as is_member
       from pg_roles r where rolname = $1`,
      [login],
    );
    const role = found.rows[0];
    if (!role)
      throw new UnsafeAppRoleError(
        `Databasrollen ${login} i DATABASE_URL finns inte. Skapa den med: create role ${login} login noinherit password '…'`,
      );
    if (role.is_mighty || role.is_owner) {
      throw new UnsafeAppRoleError(
        `Databasrollen ${login} i DATABASE_URL äger tabellerna eller går förbi radskyddet. Ange en egen roll för programmet i DATABASE_URL och ägaren i DATABASE_MIGRATION_URL.`,
      );
    }
    if (role.rolinherit) {
      throw new UnsafeAppRoleError(
        `Databasrollen ${login} ärver rättigheter. Kör: alter role ${login} noinherit`,
      );
    }
    if (!role.is_member)
      await client.query(
        `grant lagesbild_domain, lagesbild_identity to ${client.escapeIdentifier(login)}`,
      );
  } finally {
    await client.end();
  }
}
