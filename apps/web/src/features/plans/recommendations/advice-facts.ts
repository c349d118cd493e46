import type { CivilDate } from '@lagesbild/domain/calendar';
import type { RecommendationStatus } from '../../../generated/gql/graphql.ts';

type Advice = {
  status: RecommendationStatus;
  receivedFrom: string;
  receivedOn?: CivilDate | null;
  dueOn?: CivilDate | null;
  reportBackOn?: CivilDate | null;
  isOverdue: boolean;
};

export type AdviceFacts = {
  total: number;
  answered: number;
  ongoing: number;
  done: number;
  late: number;
  /** The next day by which something is to be done, and how many are. */
  next: { on: CivilDate; count: number } | null;
  /** The next day on which the board is to be told. */
  reportBackOn: CivilDate | null;
  from: string[];
};

/** What a board reads first of its answer to the auditors, as it stands on a day. */
export function adviceFacts(advice: readonly Advice[], at: CivilDate): AdviceFacts {
  const by = (status: RecommendationStatus) => advice.filter((one) => one.status === status).length;
  const open = advice.filter(({ status }) => status !== 'done');
  const ahead = (dates: (CivilDate | null | undefined)[]) =>
    dates.filter((date): date is CivilDate => !!date && date >= at).sort();
  const [next] = ahead(open.map(({ dueOn }) => dueOn));
  return {
    total: advice.length,
    answered: advice.length - by('unanswered'),
    ongoing: by('ongoing'),
    done: by('done'),
    late: advice.filter(({ isOverdue }) => isOverdue).length,
    next: next ? { on: next, count: open.filter(({ dueOn }) => dueOn === next).length } : null,
    reportBackOn: ahead(advice.map(({ reportBackOn }) => reportBackOn))[0] ?? null,
    from: [...new Set(advice.map(({ receivedFrom }) => receivedFrom))],
  };
}

/** Those that came together: from the same, on the same day; in the order of their first one. */
export function adviceGroups<A extends Pick<Advice, 'receivedFrom' | 'receivedOn'>>(
  advice: readonly A[],
): { from: string; on: CivilDate | null; advice: A[] }[] {
  const groups = Map.groupBy(advice, ({ receivedFrom, receivedOn }) =>
    JSON.stringify([receivedFrom, receivedOn ?? null]),
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first
      ? [{ from: first.receivedFrom, on: first.receivedOn ?? null, advice: members }]
      : [];
  });
}
