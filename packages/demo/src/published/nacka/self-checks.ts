import { monthPeriod, type Period } from '@lagesbild/domain/calendar';
import type { IndicatorData } from '../../model.ts';
import { printedIndicator } from '../published-case.ts';

const july: Period = { ...monthPeriod('2020-07'), kind: 'custom' };
/** The report's own period, for the check whose dates are not published. */
const reported: Period = { kind: 'custom', from: '2020-01-01', to: '2020-09-01' };
const children = { unit: 'owner', concerns: 'children', valueKind: 'share' } as const;

const notifications =
  'Egenkontroll av samtliga 188 orosanmälningar, som rörde 167 barn: 57 % pojkar och 43 % flickor.';

/**
 * Self-checks print shares with the number checked, not the number passed (but for the four conversations): no numerator
 * is worked out. `sampleSize` holds the number checked. Which of the plan's indicators a check answers is read from
 * what it measures.
 */
export const selfCheckIndicators: IndicatorData[] = [
  printedIndicator({
    ...children,
    key: 'skyddsbedomning',
    name: 'Andel orosanmälningar där skyddsbedömning är gjord (egenkontroll)',
    shortName: 'Skyddsbedömning gjord',
    direction: 'higher_better',
    answers: 'Andel skyddsbedömningar av barnets omedelbara skydd vid anmälan',
    frequency: 'irregular',
    observations: [{ period: july, value: 98, sampleSize: 188, comment: notifications }],
  }),
  printedIndicator({
    ...children,
    key: 'inledd-utredning',
    name: 'Andel orosanmälningar där utredning inletts (egenkontroll)',
    shortName: 'Utredning inledd efter anmälan',
    frequency: 'irregular',
    observations: [{ period: july, value: 66, sampleSize: 188, comment: notifications }],
  }),
  printedIndicator({
    ...children,
    key: 'vald-utredning',
    name: 'Andel misstankar om våld där utredning inletts (egenkontroll)',
    shortName: 'Utredning inledd vid våld',
    direction: 'higher_better',
    answers: 'Andel inledda utredningar där barn har bevittnat eller utsatts för våld',
    frequency: 'irregular',
    observations: [
      { period: july, value: 100, sampleSize: 37, comment: 'Egenkontroll av 37 ärenden.' },
    ],
  }),
  printedIndicator({
    ...children,
    key: 'kollegiegranskning',
    name: 'Andel avslutade utredningar där barnet varit delaktigt (kollegiegranskning)',
    shortName: 'Barnet delaktigt, granskning',
    direction: 'higher_better',
    frequency: 'irregular',
    observations: [
      {
        period: reported,
        value: 94,
        sampleSize: 35,
        comment:
          'Urval om 35 utredningar: 63 % flickor och 37 % pojkar. När granskningen gjordes är inte publicerat.',
      },
    ],
  }),
  printedIndicator({
    ...children,
    key: 'fyra-samtal',
    name: 'Andel barn i familjehem med minst fyra enskilda samtal per år',
    shortName: 'Enskilt samtal minst 4 ggr/år',
    direction: 'higher_better',
    aggregateUnits: 'sum',
    numeratorLabel: 'minst fyra samtal',
    denominatorLabel: 'barn i familjehem',
    answers:
      'Andel barn placerade i familjehem som har fått tala enskilt med en barnsekreterare minst 4 gånger per år',
    frequency: 'irregular',
    observations: [
      {
        period: { kind: 'custom', from: '2020-01-01', to: '2020-05-01' },
        value: 64,
        comment: 'Andelen som rapporten anger för tertial 1, före ändringen av definitionen.',
      },
      {
        period: { kind: 'custom', from: '2019-08-01', to: '2020-08-01' },
        numerator: 23,
        denominator: 38,
        comment: 'Augusti 2019 till juli 2020. 38 barn: 18 pojkar och 20 flickor.',
      },
    ],
  }),
];
