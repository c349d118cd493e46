import type { Band, Movement } from '../../../generated/gql/graphql.ts';
import type { IconName } from '../../../ui/controls/icon.tsx';

/** What a board asks about first stands first; what has not changed is not among them. */
export const MOVEMENTS_IN_ORDER: readonly Movement[] = [
  'raised',
  'new',
  'reopened',
  'lowered',
  'closed',
  'moved',
];

export const MOVEMENT_ICONS: Readonly<
  Record<Movement, Extract<IconName, 'arrow-down' | 'arrow-up' | 'dash' | 'plus' | 'cross'>>
> = {
  new: 'plus',
  reopened: 'plus',
  raised: 'arrow-up',
  lowered: 'arrow-down',
  moved: 'dash',
  unchanged: 'dash',
  closed: 'cross',
  absent: 'dash',
};

export const BANDS_WORST_FIRST: readonly Band[] = ['red', 'yellow', 'green'];

/** With more changes than these, rows of two lines would reach far below the matrix. */
export const MAX_CHANGE_ROWS = 4;
