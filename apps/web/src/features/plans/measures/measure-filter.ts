import type { MeasureRow_MeasureFragment } from '../../../generated/gql/graphql.ts';

/** What a measure's state is called in the address: its light where one is known, else its progress. */
const SLUGS = {
  late: 'forsenad',
  at_risk: 'risk-for-forsening',
  on_time: 'foljer-tidplan',
  not_started: 'ej-paborjad',
  ongoing: 'pagar',
  done: 'klar',
  not_done: 'ej-klar',
  stopped: 'avbruten',
  unknown: 'ej-angivet',
} as const;

export type MeasureState = keyof typeof SLUGS;
export type MeasureStateSlug = (typeof SLUGS)[MeasureState];

const STATES = Object.keys(SLUGS) as MeasureState[];
export const MEASURE_STATE_SLUGS: readonly MeasureStateSlug[] = Object.values(SLUGS);

type States = Pick<MeasureRow_MeasureFragment, 'trafficLight' | 'progress'>;

export function stateOf({ trafficLight, progress }: States): MeasureState {
  return trafficLight ?? progress ?? 'unknown';
}

export function slugOf(state: MeasureState): MeasureStateSlug {
  return SLUGS[state];
}

/** The states that occur, worst first: only those are worth offering as a filter. */
export function statesIn(measures: readonly States[]): MeasureState[] {
  const present = new Set(measures.map(stateOf));
  return STATES.filter((state) => present.has(state));
}
