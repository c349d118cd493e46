import type { CivilDate } from '@lagesbild/domain/calendar';
import { graphql } from '../../../generated/gql/gql.ts';
import type {
  MeasureReport_MeasureFragment,
  Progress,
  TrafficLight,
} from '../../../generated/gql/graphql.ts';

export const measureReportQuery = graphql(`
  query MeasureReport($slug: String!, $planId: ID!, $measureId: ID!) {
    municipality(slug: $slug) {
      id
      dataKind
      plan(id: $planId) {
        id
        measure(id: $measureId) {
          ...MeasureReport_measure @unmask
        }
      }
    }
  }
`);

export const reportMeasureMutation = graphql(`
  mutation ReportMeasure($input: ReportMeasureInput!) {
    reportMeasure(input: $input) {
      part {
        __typename
        ... on Measure {
          ...MeasureReport_measure @unmask
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

export type ReportPart = MeasureReport_MeasureFragment;

/** '' is not stated: no progress told, and the light that the dates give. */
export type ReportValues = {
  effectiveOn: CivilDate;
  progress: Progress | '';
  trafficLight: TrafficLight | '';
  note: string;
};

/**
 * The newest report as values of the form. Its note is not carried on: each report says what has happened since.
 * @param seenId the newest report when the form was opened; a later one is a colleague's, whose note is shown
 */
export function reportValues(
  measure: ReportPart,
  today: CivilDate,
  seenId: string | undefined,
): ReportValues {
  const latest = measure.statuses.at(-1);
  return {
    effectiveOn: today,
    progress: latest?.progress ?? '',
    trafficLight: latest?.trafficLight ?? '',
    note: latest && latest.id !== seenId ? (latest.note ?? '') : '',
  };
}
