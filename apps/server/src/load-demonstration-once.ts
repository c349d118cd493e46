import { demonstrationPassword, demonstrationUsers, loadDemonstration } from '@lagesbild/demo';
import type { CivilDate } from '@lagesbild/domain/calendar';
import type pg from 'pg';
import { ensureUser } from './modules/auth/index.ts';

/** Makes the demonstration's users and loads its municipalities, each once; nothing that exists is touched. */
export async function loadDemonstrationOnce(
  pools: { pool: pg.Pool; identityPool: pg.Pool },
  options: { today: CivilDate; onProgress: (step: string) => void },
): Promise<void> {
  const users = [];
  for (const { email, name, role } of demonstrationUsers) {
    const id = await ensureUser(pools.identityPool, {
      email,
      name,
      password: demonstrationPassword,
    });
    users.push({ id, role });
  }
  await loadDemonstration({ pool: pools.pool, users, ...options });
}
