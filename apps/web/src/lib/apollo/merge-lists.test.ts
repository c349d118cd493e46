import { gql } from '@apollo/client';
import { expect, it } from 'vitest';
import { createCache } from './cache.ts';

const lights = gql`
  query Lights($at: Date) {
    plan {
      id
      picture(at: $at) {
        measures {
          id
          trafficLight
        }
      }
    }
  }
`;
const titles = gql`
  query Titles($at: Date) {
    plan {
      id
      picture(at: $at) {
        measures {
          id
          title
        }
      }
    }
  }
`;
const planOf = (measure: object) => ({
  plan: {
    __typename: 'Plan',
    id: 'p',
    picture: { __typename: 'Picture', measures: [{ __typename: 'Measure', ...measure }] },
  },
});

it('keeps the light of each date apart', () => {
  const cache = createCache();
  const write = (at: string, trafficLight: string) =>
    cache.writeQuery({
      query: lights,
      variables: { at },
      data: planOf({ id: 'm', trafficLight }),
    });
  write('2020-04-30', 'late');
  write('2020-08-31', 'on_time');
  expect(cache.readQuery({ query: lights, variables: { at: '2020-04-30' } })).toEqual(
    planOf({ id: 'm', trafficLight: 'late' }),
  );
});

it('lets two pages ask for different fields of the same list', () => {
  const cache = createCache();
  const variables = { at: '2020-08-31' };
  cache.writeQuery({ query: lights, variables, data: planOf({ id: 'm', trafficLight: 'late' }) });
  cache.writeQuery({ query: titles, variables, data: planOf({ id: 'm', title: 'Samtal' }) });
  expect(cache.readQuery({ query: lights, variables })).toEqual(
    planOf({ id: 'm', trafficLight: 'late' }),
  );
});

it('takes the later list’s elements and order', () => {
  const cache = createCache();
  const variables = { at: '2020-08-31' };
  cache.writeQuery({ query: titles, variables, data: planOf({ id: 'gone', title: 'Förr' }) });
  cache.writeQuery({ query: titles, variables, data: planOf({ id: 'm', title: 'Nu' }) });
  expect(cache.readQuery({ query: titles, variables })).toEqual(planOf({ id: 'm', title: 'Nu' }));
});
