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

/** Light and progress are two things: a measure that is both late and ongoing is found by either. */
export function statesOf({ trafficLight, progress }: States): MeasureState[] {
  const states = [trafficLight, progress].filter((state) => state !== null && state !== undefined);
  return states.length > 0 ? states : ['unknown'];
}

export function slugOf(state: MeasureState): MeasureStateSlug {
  return SLUGS[state];
}

/** The states that occur, worst first: only those are worth offering as a filter. */
export function statesIn(measures: readonly States[]): MeasureState[] {
  const present = new Set(measures.flatMap(statesOf));
  return STATES.filter((state) => present.has(state));
}

/** Which measures are shown: all, those late or past their date, or the reader's own. */
export const MEASURE_SELECTIONS = ['forsenade', 'mina'] as const;
export type MeasureSelection = (typeof MEASURE_SELECTIONS)[number];

export type MeasureFilter = {
  lage?: MeasureStateSlug | undefined;
  visa?: MeasureSelection | undefined;
};

type Filtered = States & { isOverdue: boolean; ownerUserId?: string | null };

/** The measures of a selection; `mina` needs the reader's id. */
export function filterMeasures<M extends Filtered>(
  measures: readonly M[],
  { lage, visa }: MeasureFilter,
  readerId: string,
): M[] {
  return measures.filter(
    (measure) =>
      (!lage || statesOf(measure).some((state) => slugOf(state) === lage)) &&
      (visa !== 'forsenade' || isLate(measure)) &&
      (visa !== 'mina' || measure.ownerUserId === readerId),
  );
}

/** Said to be late, or past its date without being done. */
export function isLate({ isOverdue, trafficLight }: Pick<Filtered, 'isOverdue' | 'trafficLight'>) {
  return isOverdue || trafficLight === 'late';
}
