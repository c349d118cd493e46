import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planPaths } from '../../../lib/router/paths.ts';
import { validatePlanSearch } from '../../../lib/router/plan-search.ts';
import type { SavedChange } from '../editing/form-state.ts';
import { useSaved } from '../editing/use-saved.ts';

/** Which form is open. */
export type OpenForm = { kind: 'new' } | { kind: 'edit' | 'report'; id: string };

type Options = { at: string; onDone: () => void };

/** What follows on a saved measure or report: the form goes, the page is read again, a line says so. */
export function useMeasureForms({ at, onDone }: Options) {
  const { t } = useTranslation();
  const saved = useSaved();
  const { kommun = '', planId = '' } = useParams({ strict: false });
  const search = validatePlanSearch(useSearch({ strict: false }));
  const hrefOf = (measureId: string) => (day: string) =>
    planPaths({ slug: kommun, planId, search: { ...search, datum: day } }).measure(measureId);

  return {
    onSaved(measure: { id: string }, change: SavedChange | null, isNew: boolean) {
      onDone();
      const from = isNew
        ? { day: todayInStockholm(new Date()), at, href: hrefOf(measure.id) }
        : undefined;
      saved({ text: t(isNew ? 'measure.added' : 'measure.saved'), change, from });
    },
    onReported(measure: { id: string }, change: SavedChange | null, effectiveOn: string) {
      onDone();
      saved({
        text: t('measure.report.saved'),
        change,
        from: { day: effectiveOn, at, href: hrefOf(measure.id) },
      });
    },
  };
}
