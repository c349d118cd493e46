import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type PlanPaths, planPaths } from './paths.ts';
import { validatePlanSearch } from './plan-search.ts';

/** Addresses inside the plan that the page belongs to, with the dates in view. */
export function usePlanPaths(): PlanPaths {
  const params = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const { datum, jamfor } = validatePlanSearch(search);
  const slug = params.kommun ?? '';
  const planId = params.planId ?? '';
  return useMemo(
    () =>
      planPaths({
        slug,
        planId,
        search: { ...(datum ? { datum } : {}), ...(jamfor ? { jamfor } : {}) },
      }),
    [slug, planId, datum, jamfor],
  );
}
