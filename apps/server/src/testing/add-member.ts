import { newId } from '@lagesbild/db/ids';
import { ensureUser } from '../modules/auth/index.ts';
import type { Caller } from './caller.ts';
import type { TestServer } from './test-server.ts';

export type NewMember = { slug: string; role: string; unit?: string; name?: string };

/** A new user with one membership: in a unit by its name today, or at the top of the municipality's tree. Signed in. */
export async function addMember(server: TestServer, member: NewMember): Promise<Caller> {
  const email = `${newId()}@exempel.lagesbild.se`;
  const password = 'ett lösenord för provet';
  const userId = await ensureUser(server.identityPool, { email, name: 'Prov', password });
  const rows = await server.owner(
    `insert into membership (municipality_id, id, user_id, org_unit_id, role, valid_from, person_name)
     select m.municipality_id, $1, $2, v.org_unit_id, $3::member_role, '2000-01-01', $6
     from municipality m join org_unit_version v using (municipality_id)
     where m.slug = $4 and v.valid_to is null and (v.name = $5 or ($5 = '' and v.parent_id is null))
     returning id`,
    [newId(), userId, member.role, member.slug, member.unit ?? '', member.name ?? null],
  );
  if (rows.length !== 1) throw new Error(`no single unit ${member.unit} in ${member.slug}`);
  return server.signIn(email, password);
}
