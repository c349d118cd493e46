import type { ItemChange, PartType, Snapshot } from '../history/index.ts';
import type { Fulfilment } from '../plans/index.ts';
import type { Band, RiskCloseReason } from '../risk/index.ts';
import type { RiskName } from './types.ts';

/** A risk whose level or colour is another. Levels are null where only colours can be compared (domain.md §2). */
export type MovedRisk = RiskName & {
  fromBand: Band;
  toBand: Band;
  fromLevel: number | null;
  toLevel: number | null;
};

/** Titles of the parts of one kind that something has happened to. */
export type PartChanges = {
  added: string[];
  removed: string[];
  reopened: string[];
  /** Carried out between the two days. */
  done: string[];
  /** Texts, dates, owners or links that are others than they were. */
  changed: string[];
};

/** A goal whose fulfilment is judged otherwise; null before it was judged at all. */
export type JudgedGoal = { title: string; before: Fulfilment | null; now: Fulfilment };

/** What the sentences of "what has changed since" are generated from. Names only, so that nothing is said that is not so. */
export type ChangesFacts = {
  /** In running text after "sedan": "tertial 1", "den 1 mars 2026". */
  sinceLabel: string;
  hasRisks: boolean;
  raised: MovedRisk[];
  lowered: MovedRisk[];
  moved: RiskName[];
  newRisks: (RiskName & { band: Band | null })[];
  reopenedRisks: (RiskName & { band: Band | null })[];
  closedRisks: (RiskName & { reason: RiskCloseReason | null })[];
  /** Risks whose texts, owners or links are others than they were. */
  changedRisks: string[];
  measures: PartChanges;
  /** Measures that are late now and were not. */
  nowLate: string[];
  activities: PartChanges;
  goals: PartChanges & { judged: JudgedGoal[] };
  recommendations: PartChanges & { answered: string[] };
  /** Names of indicators whose verdict is another: worse, better, or no signal any more. */
  signals: { worse: string[]; better: string[]; ended: string[] };
};

/** The facts that stand in the history of a plan's objects; the rest is read from risks, lights and series. */
export type ItemFacts = Pick<
  ChangesFacts,
  'changedRisks' | 'measures' | 'activities' | 'goals' | 'recommendations'
>;

/** Sorts what differs between two days (`itemChangesBetween`) by what a reader asks about. */
export function itemFacts(items: readonly ItemChange[]): ItemFacts {
  const of = (type: PartType) => items.filter((item) => item.type === type);
  const goals = of('goal');
  const recommendations = of('recommendation');
  const answered = recommendations.filter(isAnswered);
  return {
    changedRisks: of('risk').map(titleOf),
    measures: partChanges(of('measure'), 'progress', measureReport),
    activities: partChanges(of('activity'), 'progress', measureReport),
    goals: {
      ...partChanges(goals, null, goalReport),
      judged: goals.flatMap((item) => judgedGoal(item) ?? []),
    },
    recommendations: {
      ...partChanges(recommendations, 'status', recommendationReport),
      changed: recommendations
        .filter((item) =>
          isRewritten(item, answered.includes(item) ? answer : recommendationReport),
        )
        .map(titleOf),
      answered: answered.map(titleOf),
    },
  };
}

/** What is told by itself, and is no change of texts. */
const measureReport = new Set(['progress', 'trafficLight', 'statusNote']);
const goalReport = new Set(['fulfilment', 'goalAnalysis']);
const recommendationReport = new Set(['status']);
const answer = new Set(['status', 'answer']);

function partChanges(
  items: readonly ItemChange[],
  state: 'progress' | 'status' | null,
  reported: ReadonlySet<string>,
): PartChanges {
  const titles = (change: ItemChange['change']) =>
    items.filter((item) => item.change === change).map(titleOf);
  const isDone = (snapshot: Snapshot | null) => state !== null && snapshot?.[state] === 'done';
  return {
    added: titles('added'),
    removed: titles('removed'),
    reopened: titles('reopened'),
    done: items.filter(({ before, after }) => !isDone(before) && isDone(after)).map(titleOf),
    changed: items.filter((item) => isRewritten(item, reported)).map(titleOf),
  };
}

function isRewritten({ change, fields }: ItemChange, reported: ReadonlySet<string>): boolean {
  return change === 'changed' && fields.some(({ field }) => !reported.has(field));
}

function isAnswered({ change, before, after }: ItemChange): boolean {
  return change === 'changed' && before?.status === 'unanswered' && after?.status !== 'unanswered';
}

function judgedGoal(item: ItemChange): JudgedGoal | null {
  const now = item.after?.fulfilment ?? null;
  const before = item.before?.fulfilment ?? null;
  const isOther = item.change === 'changed' && now !== null && now !== before;
  return isOther
    ? { title: titleOf(item), before: before as Fulfilment | null, now: now as Fulfilment }
    : null;
}

function titleOf({ before, after }: ItemChange): string {
  return String((after ?? before)?.title ?? '');
}
