import type { AssessmentData, RiskData } from '../../model.ts';

const t1 = '2020-04-30';
const t2 = '2020-08-31';
/** The report follows the plan up from its first day; when a risk was first written is not published. */
const opened = { effectiveOn: '2020-01-01', state: 'open' as const };

type Cell = [likelihood: number, severity: number];

/** A cell that agrees with the colour the report states. `stated` says what that is. */
function example(effectiveOn: string, [likelihood, severity]: Cell, stated: string) {
  const reason = `${stated} Läget i matrisen är ett exempelvärde.`;
  const basis = 'illustrative' as const;
  const kind = 'residual' as const;
  return { kind, effectiveOn, basis, likelihood, severity, reason } satisfies AssessmentData;
}

const notStated = 'Rapporten anger ingen färg för tertial 1.';
const yellow = 'Rapporten anger gul i tertial 2.';
/** "Not red" is shown yellow with that reservation. */
const notRed = 'Rapporten anger att risken inte är röd i tertial 2; den visas som gul.';

/** Before and after in the same cell: only the second colour is stated. */
const unchanged = (cell: Cell, stated: string) => [
  example(t1, cell, notStated),
  example(t2, cell, stated),
];

export const nackaRisks: RiskData[] = [
  {
    code: '1.1',
    title: 'Barns delaktighet',
    area: 1,
    states: [opened],
    assessments: unchanged([3, 2], yellow),
    indicators: [
      'till-tals',
      'enskilt-mote',
      'uppfoljningar',
      'heldygnsinsats',
      'kollegiegranskning',
    ],
  },
  {
    code: '2.1',
    title: 'Stöd och skydd',
    area: 2,
    states: [
      opened,
      {
        effectiveOn: t2,
        state: 'closed',
        closeReason: 'risk_gone',
        note: 'Rapporten anger att ingen risk längre kvarstår.',
      },
    ],
    assessments: [example(t1, [2, 3], notStated)],
    indicators: ['skyddsbedomning', 'inledd-utredning', 'vald-utredning'],
  },
  {
    code: '2.2',
    title: 'Placerade barn i jourhem/familjehem',
    area: 2,
    states: [opened],
    assessments: unchanged([2, 3], notRed),
    indicators: ['jourhem-6', 'jourhem', 'jourhem-6-andel', 'fyra-samtal'],
  },
  {
    code: '3.1',
    title: 'Bristande uppföljning och måluppfyllelse',
    area: 3,
    states: [opened],
    assessments: unchanged([2, 2], notRed),
    indicators: ['dokumenterade-mal'],
  },
  {
    code: '4.1',
    title: 'Helhetssyn och samordning',
    area: 4,
    states: [opened],
    assessments: unchanged([2, 2], yellow),
    indicators: ['medarbetarindex', 'delaktighet-kvalitetsarbete'],
  },
  {
    code: '5.1',
    title: 'Verksamhetsuppföljning och utveckling',
    area: 5,
    states: [opened],
    assessments: unchanged([3, 2], yellow),
    indicators: ['verksamhetsmatt', 'nyckeltal'],
  },
  {
    code: '5.2',
    title: 'Kontinuitet',
    area: 5,
    states: [opened],
    assessments: [
      example(t1, [4, 3], 'Rapporten anger röd i tertial 1.'),
      example(t2, [3, 2], yellow),
    ],
    indicators: ['vakanser', 'omsattning', 'erfarenhet', 'inhyrda', 'nyanstallda'],
  },
];
