import type { CellPosition, MatrixLabels, MatrixMark, MatrixScale } from './types.ts';

type Cell = [likelihood: number, severity: number];

/** The 4×4 default: green 1–3, yellow 4–8, red 9–16 (domain.md §2). */
export const scale: MatrixScale = {
  likelihoodAxis: 'Sannolikhet',
  severityAxis: 'Allvarlighetsgrad',
  likelihoodNames: ['Osannolik', 'Mindre sannolik', 'Möjlig', 'Sannolik'],
  severityNames: ['Mindre', 'Måttlig', 'Betydlig', 'Hög'],
  cellBands: [1, 2, 3, 4, 2, 4, 6, 8, 3, 6, 9, 12, 4, 8, 12, 16].map((level) =>
    level <= 3 ? 'green' : level <= 8 ? 'yellow' : 'red',
  ),
};

export const bandWords = { green: 'Grön', yellow: 'Gul', red: 'Röd' };

function at(cell: Cell | null): CellPosition | null {
  return cell && { likelihood: cell[0], severity: cell[1] };
}

/** A mark that stands in `now` and stood in `before` (the same place when left out). */
export function mark(
  code: string,
  now: Cell | null,
  before: Cell | null = now,
  overrides: Partial<MatrixMark> = {},
): MatrixMark {
  return {
    id: code,
    code,
    title: `Risk ${code}`,
    now: at(now),
    before: at(before),
    isNew: false,
    isClosed: false,
    href: `#${code}`,
    ...overrides,
  };
}

/** The seven risks of the first picture in the design. */
export const sevenRisks = [
  mark('1.1', [3, 2]),
  mark('2.1', [1, 3], [2, 3]),
  mark('2.2', [2, 3]),
  mark('3.1', [2, 2]),
  mark('4.1', [2, 2]),
  mark('5.1', [3, 2]),
  mark('5.2', [3, 2], [4, 3]),
];

/** The twenty-two risks of the crowded picture: seven moved, one new, one closed. */
export const crowdedRisks = [
  mark('1.1', [3, 2]),
  mark('1.2', [3, 2]),
  mark('1.3', [3, 2], [2, 2]),
  mark('2.1', [1, 3], [2, 3]),
  mark('2.2', [2, 3]),
  mark('2.3', [2, 3]),
  mark('2.4', [2, 3], [3, 3]),
  mark('3.1', [2, 2]),
  mark('3.2', [2, 2]),
  mark('3.3', [2, 2], null, { isNew: true }),
  mark('4.1', [2, 2]),
  mark('4.2', [3, 3], [3, 2]),
  mark('4.3', [3, 3]),
  mark('4.4', [3, 3], [4, 4]),
  mark('5.1', [3, 2]),
  mark('5.2', [3, 2], [4, 3]),
  mark('5.3', [1, 1]),
  mark('5.4', null, [1, 2], { isClosed: true }),
  mark('5.5', [2, 4]),
  mark('5.6', [2, 4], [1, 4]),
  mark('6.1', [2, 3]),
  mark('6.2', [1, 1]),
];

export const labels: MatrixLabels = {
  grid: 'Riskmatris',
  cell: (info) =>
    `${info.likelihoodName} ${info.likelihood}, ${info.severityName} ${info.severity}: ${info.bandWord.toLowerCase()} ${info.level}, ${
      info.marks.length > 0 ? info.marks.map((each) => each.code).join(', ') : 'inga risker'
    }`,
  mark: (each) => `${each.code} ${each.title}`,
  cellList: (info) => `${info.bandWord} ${info.level}`,
  more: (count) => `${count} till, öppna listan`,
  close: 'Stäng',
  legend: { now: 'nu', before: 'före', isNew: 'ny', closed: 'avslutad' },
  strip: 'Endast färg',
};
