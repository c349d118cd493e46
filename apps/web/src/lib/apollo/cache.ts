import { InMemoryCache, type TypePolicies } from '@apollo/client/cache';
import { mergeLists } from './merge-lists.ts';

const dated = { keyFields: false } as const;
const mergedList = { merge: mergeLists };

/**
 * What has one truth is kept under its id. What depends on a date (a measure's traffic light, a goal's fulfilment) is
 * kept inside the picture of that date instead: under its id, the light of one follow-up would overwrite another's. So is
 * what has changed between two dates.
 */
const typePolicies: TypePolicies = {
  Me: { keyFields: [] },
  Municipality: { keyFields: ['slug'] },
  Measure: dated,
  Activity: dated,
  Goal: dated,
  Recommendation: dated,
  ChangedItem: dated,
  SightNode: dated,
  PlanCounts: { merge: true },
  PlanAbilities: { merge: true },
  PartAbilities: { merge: true },
  PictureFacts: { merge: true },
  Signal: { merge: true },
  Series: { merge: true },
  Standing: { merge: true },
  Picture: {
    merge: true,
    fields: {
      risks: mergedList,
      measures: mergedList,
      indicators: mergedList,
      goals: mergedList,
      recommendations: mergedList,
    },
  },
  Risk: { fields: { measures: mergedList, indicators: mergedList, assessments: mergedList } },
  IndicatorPage: { merge: true },
};

export function createCache(): InMemoryCache {
  return new InMemoryCache({ typePolicies });
}
