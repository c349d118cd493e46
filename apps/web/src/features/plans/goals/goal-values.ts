import type { Progress } from '../../../generated/gql/graphql.ts';
import { textOf } from '../editing/use-edit-form.ts';

/** What the form of a goal writes. */
export type GoalValues = {
  code: string;
  title: string;
  description: string;
  parentId: string;
  ownerTitle: string;
  ownerUserId: string;
  indicatorIds: string[];
};

type GoalLike = {
  parentId?: string | null;
  code?: string | null;
  title: string;
  description?: string | null;
  ownerTitle?: string | null;
  ownerUserId?: string | null;
  indicators: readonly { indicator: { id: string } }[];
};

export function goalValues(goal: GoalLike): GoalValues {
  return {
    code: textOf(goal.code),
    title: goal.title,
    description: textOf(goal.description),
    parentId: textOf(goal.parentId),
    ownerTitle: textOf(goal.ownerTitle),
    ownerUserId: textOf(goal.ownerUserId),
    indicatorIds: goal.indicators.map(({ indicator }) => indicator.id),
  };
}

export function newGoalValues(parentId: string): GoalValues {
  return {
    code: '',
    title: '',
    description: '',
    parentId,
    ownerTitle: '',
    ownerUserId: '',
    indicatorIds: [],
  };
}

/** What the form of a goal's activity writes; a deviation may be left unsaid. */
export type ActivityValues = {
  title: string;
  ownerTitle: string;
  ownerUserId: string;
  startsOn: string;
  endsOn: string;
  progress: Progress | '';
  hasDeviation: 'yes' | 'no' | '';
  analysis: string;
};

type ActivityLike = {
  title: string;
  ownerTitle?: string | null;
  ownerUserId?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  progress?: Progress | null;
  hasDeviation?: boolean | null;
  analysis?: string | null;
};

export function activityValues(activity: ActivityLike | null): ActivityValues {
  const { hasDeviation = null } = activity ?? {};
  return {
    title: textOf(activity?.title),
    ownerTitle: textOf(activity?.ownerTitle),
    ownerUserId: textOf(activity?.ownerUserId),
    startsOn: textOf(activity?.startsOn),
    endsOn: textOf(activity?.endsOn),
    progress: activity?.progress ?? '',
    hasDeviation: hasDeviation === null ? '' : hasDeviation ? 'yes' : 'no',
    analysis: textOf(activity?.analysis),
  };
}

/** The form's yes and no as the server takes them; a field that has not changed stays out. */
export function sentActivity<T extends { hasDeviation?: unknown }>(
  changed: T,
): Omit<T, 'hasDeviation'> & { hasDeviation?: boolean | null } {
  const { hasDeviation, ...rest } = changed;
  if (hasDeviation === undefined) return rest;
  return { ...rest, hasDeviation: hasDeviation === null ? null : hasDeviation === 'yes' };
}
