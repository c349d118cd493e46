import { canEditPlan } from '@lagesbild/domain/access';
import type { Locale } from '@lagesbild/domain/format';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { findUnit } from '../../organisation/index.ts';

const published = {
  sv: 'Publicerade uppgifter går inte att ändra.',
  en: 'Published figures cannot be changed.',
};
const reserved = {
  sv: (unit: string) =>
    `Du får läsa planen men inte ändra i den. Det får chefen för ${unit} och ledningen.`,
  en: (unit: string) =>
    `You may read the plan but not change it. The head of ${unit} and the management may.`,
};

/** Why the viewer may not write in a unit's plan, and who may; null when the viewer may. */
export async function whyNotEdit(
  scope: MunicipalityScope,
  planUnitId: string,
  locale: Locale,
): Promise<string | null> {
  if (scope.municipality.dataKind === 'published') return published[locale];
  if (canEditPlan(scope.viewer, planUnitId)) return null;
  return whoMayEdit(scope, planUnitId, locale);
}

/** The sentence that says who may write in a unit's plan. */
export async function whoMayEdit(
  scope: MunicipalityScope,
  planUnitId: string,
  locale: Locale,
): Promise<string> {
  return reserved[locale]((await findUnit(scope, planUnitId)).name);
}

/** Nobody writes in published figures. */
export const publishedSentence = published.sv;
