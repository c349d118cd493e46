import type { CivilDate } from '@lagesbild/domain/calendar';
import type { PlanSearch } from './plan-search.ts';

/** Addresses of the site. Every link is made here, so that an address is spelled in one place. */
export const paths = {
  signIn: () => '/logga-in',
  start: () => '/',
  /** The choice of municipality, also for someone whose start page leads straight into one. */
  chooseMunicipality: () => '/?valj=ja',
  municipality: (slug: string) => `/${encodeURIComponent(slug)}`,
  plan: (slug: string, planId: string) => planPaths({ slug, planId, search: {} }).picture(),
};

export type PlanPlace = { slug: string; planId: string; search: PlanSearch };

/** Addresses inside a plan; the dates in view follow along from page to page. */
export function planPaths({ slug, planId, search }: PlanPlace) {
  const base = `${paths.municipality(slug)}/plan/${planId}`;
  const at = (path: string, own: Record<string, string | undefined> = {}) => {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries({ ...search, ...own })) {
      if (value !== undefined) query.set(key, value);
    }
    const text = query.toString();
    return `${base}${path}${text ? `?${text}` : ''}`;
  };
  return {
    picture: () => at(''),
    risks: (filter?: { farg?: string }) => at('/risker', filter),
    /** `datum` shows it as it stands on another date than the one in view. */
    risk: (riskId: string, datum?: CivilDate) =>
      at(`/risker/${riskId}`, datum ? { datum, jamfor: undefined } : {}),
    measures: (filter?: { lage?: string }) => at('/atgarder', filter),
    goals: () => at('/mal'),
    indicators: (filter?: { visa?: string }) => at('/indikatorer', filter),
    indicator: (indicatorId: string) => at(`/indikatorer/${indicatorId}`),
    recommendations: () => at('/rekommendationer'),
  };
}

export type PlanPaths = ReturnType<typeof planPaths>;
