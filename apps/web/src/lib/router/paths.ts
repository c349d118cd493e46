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
    risks: (filter?: { farg?: string; steg?: string }) => at('/risker', filter),
    /** `datum` shows it as it stands on another date than the one in view. */
    risk: (riskId: string, datum?: CivilDate) =>
      at(`/risker/${riskId}`, datum ? { datum, jamfor: undefined } : {}),
    measures: (filter?: { lage?: string; vy?: 'tidslinje'; visa?: string }) =>
      at('/atgarder', filter),
    measure: (measureId: string) => at(`/atgarder/${measureId}`),
    goals: () => at('/mal'),
    goal: (goalId: string) => `${at('/mal')}#${goalId}`,
    indicators: (filter?: { visa?: string }) => at('/indikatorer', filter),
    indicator: (indicatorId: string) => at(`/indikatorer/${indicatorId}`),
    recommendations: () => at('/rekommendationer'),
    recommendation: (id: string) => `${at('/rekommendationer')}#${id}`,
    scale: () => at('/skala'),
    round: (followUpId?: string) => at(followUpId ? `/uppfoljning/${followUpId}` : '/uppfoljning'),
    changes: (own?: { fran?: CivilDate; till?: CivilDate; inom?: string }) => at('/andringar', own),
    /** Of one object with all that belongs to it, or of the whole plan. */
    history: (subjectId?: string) => at('/historik', { av: subjectId }),
    sightline: (nodeId?: string) => at('/samband', { fran: nodeId }),
    settings: () => at('/installningar'),
  };
}

export type PlanPaths = ReturnType<typeof planPaths>;
