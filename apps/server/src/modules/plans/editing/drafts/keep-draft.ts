import { keepDraftInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../../platform/problem.ts';
import { parseInput } from '../parse-input.ts';
import { publishedSentence } from '../why-not.ts';
import { deleteDraft, deleteDraftsOlderThan, findDraft, upsertDraft } from './draft-repository.ts';

export type KeepDraftResult = { keptAt: string | null; problem: CodedProblem | null };

/** What nobody has come back to for so long was given up. */
const keptDays = 90;

/** Keeps what the viewer is writing in a form, or drops it; what was given up long ago goes at the same time. */
export async function keepDraft(scope: MunicipalityScope, raw: unknown): Promise<KeepDraftResult> {
  const { input, problem: faulty } = parseInput(keepDraftInput, raw);
  if (faulty) return { keptAt: null, problem: faulty };
  if (scope.municipality.dataKind === 'published') {
    return { keptAt: null, problem: problem('READ_ONLY', null, publishedSentence) };
  }
  const { key, body } = input;
  const keptAt = await scope.write(async (tx) => {
    const inside = { ...scope, tx };
    await deleteDraftsOlderThan(inside, keptDays);
    if (body === null || body === undefined) {
      await deleteDraft(inside, key);
      return null;
    }
    return upsertDraft(inside, { key, body: JSON.parse(body, wellFormed) });
  });
  return { keptAt: keptAt && new Date(keptAt).toISOString(), problem: null };
}

/** Half a character, cut off by a browser, would make the database refuse all of it. */
function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toWellFormed(), inner]),
  );
}

export type OwnDraft = { key: string; body: string; updatedAt: string };

/** What the viewer had begun to write in a form; nobody else's, whatever the role. */
export async function openDraft(scope: MunicipalityScope, key: string): Promise<OwnDraft | null> {
  const row = await findDraft(scope, key);
  if (!row) return null;
  return {
    key: row.key,
    body: JSON.stringify(row.body),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}
