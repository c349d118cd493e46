import { graphql } from '../../../generated/gql/gql.ts';
import type { ActivityEditing_ActivityFragment, Progress } from '../../../generated/gql/graphql.ts';
import { textOf } from '../editing/use-edit-form.ts';

export const saveActivityMutation = graphql(`
  mutation SaveActivity($input: SaveActivityInput!) {
    saveActivity(input: $input) {
      part {
        __typename
        ... on Activity {
          ...ActivityEditing_activity @unmask
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

export type ActivityPart = ActivityEditing_ActivityFragment;

export type ActivityValues = {
  title: string;
  ownerTitle: string;
  ownerUserId: string;
  startsOn: string;
  endsOn: string;
  progress: Progress | '';
  hasDeviation: boolean;
  analysis: string;
};

export const EMPTY_ACTIVITY: ActivityValues = {
  title: '',
  ownerTitle: '',
  ownerUserId: '',
  startsOn: '',
  endsOn: '',
  progress: 'not_started',
  hasDeviation: false,
  analysis: '',
};

export function activityValues(activity: ActivityPart): ActivityValues {
  return {
    title: activity.title,
    ownerTitle: textOf(activity.ownerTitle),
    ownerUserId: textOf(activity.ownerUserId),
    startsOn: textOf(activity.startsOn),
    endsOn: textOf(activity.endsOn),
    progress: activity.progress ?? '',
    hasDeviation: activity.hasDeviation ?? false,
    analysis: textOf(activity.analysis),
  };
}

export const PROGRESS: readonly Progress[] = [
  'not_started',
  'ongoing',
  'done',
  'not_done',
  'stopped',
];
