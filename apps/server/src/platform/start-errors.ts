import { isDatabaseUnavailable } from './errors.ts';

/** Turns what kept the program from starting into one sentence that says what to do; others pass as they are. */
export function sayWhatToDo(error: unknown, env: Record<string, string | undefined>): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    return new Error(
      `Porten ${env.PORT ?? 4173} används redan av ett annat program. Stäng det, eller välj en annan port: PORT=4174 npm start`,
    );
  }
  if (code === '28P01' || code === '28000') {
    return new Error(
      'Databasen tog inte emot användarnamnet eller lösenordet. Kontrollera DATABASE_URL och DATABASE_MIGRATION_URL.',
    );
  }
  if (code === '42501') {
    return new Error(
      'Ägaren i databasadressen får inte skapa eller ändra roller eller tabeller. Ge den rätten, eller ange både DATABASE_URL och DATABASE_MIGRATION_URL enligt README.',
    );
  }
  if (code === '3D000') {
    return new Error('Databasen i DATABASE_URL finns inte. Skapa den, eller rätta namnet.');
  }
  if (env.DATABASE_URL && isDatabaseUnavailable(error)) {
    return new Error(
      'Databasen i DATABASE_URL svarar inte. Kontrollera adressen och att databasen är igång.',
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}
