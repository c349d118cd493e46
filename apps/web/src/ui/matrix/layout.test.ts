import { describe, expect, it } from 'vitest';
import { faults } from './arrows.ts';
import { type CellLayout, layoutMatrix, type MatrixLayout } from './layout.ts';
import { metricsOf, wordWidth } from './sizes.ts';
import { bandWords, crowdedRisks, mark, scale, sevenRisks } from './test-data.ts';
import { bandAt, type MatrixMark, type MatrixSize } from './types.ts';

function layoutOf(marks: MatrixMark[], size: MatrixSize = 'page', width = 562): MatrixLayout {
  const metrics = metricsOf[size];
  return layoutMatrix({
    rows: 4,
    columns: 4,
    width,
    metrics,
    marks,
    wordWidthAt: (cell) => wordWidth(metrics, bandWords[bandAt(scale, cell)]),
  });
}

function cellOf(layout: MatrixLayout, likelihood: number, severity: number): CellLayout {
  const found = layout.cells.find(
    (cell) => cell.likelihood === likelihood && cell.severity === severity,
  );
  if (!found) throw new Error('no such cell');
  return found;
}

/** Codes row by row as drawn; a ghost in brackets. */
function rowsOf(cell: CellLayout): string[] {
  const heights = [...new Set(cell.placed.map((placed) => placed.at.y))];
  return heights.map((height) =>
    cell.placed
      .filter((placed) => placed.at.y === height)
      .map(({ kind, mark: { code } }) => (kind === 'ghost' ? `(${code})` : code))
      .join(' '),
  );
}

const inOneCell = (count: number) =>
  Array.from({ length: count }, (_, index) => mark(`1.${index + 1}`, [2, 2]));

describe('the seven risks', () => {
  const layout = layoutOf(sevenRisks);

  it('gives up to three marks one row of large discs, the mover nearest to where it came from', () => {
    expect(rowsOf(cellOf(layout, 3, 2))).toEqual(['1.1 5.1 5.2']);
    expect(cellOf(layout, 3, 2).placed[0]?.size).toBe(32);
  });

  it('stands a lone mark that moved vertically straight under its ghost', () => {
    const ghost = cellOf(layout, 2, 3).placed.find((placed) => placed.kind === 'ghost');
    const lone = cellOf(layout, 1, 3).placed[0];
    expect(rowsOf(cellOf(layout, 2, 3))).toEqual(['2.2 (2.1)']);
    expect(lone?.at.x).toBe(ghost?.at.x);
  });

  it('moves a word beside the product when an arrow crosses it, and no other', () => {
    const moved = layout.cells.filter((cell) => cell.head !== 'apart');
    expect(moved.map((cell) => [cell.likelihood, cell.severity, cell.head])).toEqual([
      [3, 3, 'right'],
    ]);
  });

  it('draws arrows from edge to edge', () => {
    const down = layout.arrows.find((arrow) => arrow.id === '2.1');
    const ghost = cellOf(layout, 2, 3).placed.find((placed) => placed.kind === 'ghost');
    const disc = cellOf(layout, 1, 3).placed[0];
    expect(down?.from.y).toBe((ghost?.at.y ?? 0) + 17);
    expect(down?.to.y).toBe((disc?.at.y ?? 0) - 18);
    expect(layout.isCrowded).toBe(false);
  });
});

describe('the crowded matrix', () => {
  const layout = layoutOf(crowdedRisks);

  it('places twenty-two risks as in the design', () => {
    expect(rowsOf(cellOf(layout, 3, 2))).toEqual(['1.1 1.2 5.2', '5.1 1.3 (4.2)']);
    expect(rowsOf(cellOf(layout, 3, 3))).toEqual(['4.2 4.3 (2.4) 4.4']);
    expect(rowsOf(cellOf(layout, 2, 2))).toEqual(['3.1 (1.3) 3.2', '3.3 4.1']);
    expect(rowsOf(cellOf(layout, 2, 3))).toEqual(['2.2 2.4 2.3', '6.1 (2.1)']);
    expect(rowsOf(cellOf(layout, 1, 2))).toEqual(['(5.4)']);
  });

  it('has no arrow that crosses another or runs over a mark', () => {
    expect(layout.arrows).toHaveLength(7);
    expect(faults(layout.cells.map((cell) => cell.placed))).toBe(0);
    expect(layout.isCrowded).toBe(true);
  });

  it('moves the product beside the word when the arrow crosses the product', () => {
    expect(cellOf(layout, 3, 2).head).toBe('left');
  });

  it('draws no arrow for a new or a closed risk', () => {
    expect(layout.arrows.map((arrow) => arrow.id)).not.toContain('3.3');
    expect(layout.arrows.map((arrow) => arrow.id)).not.toContain('5.4');
  });
});

describe('sharing a cell', () => {
  it.each([
    [1, [1]],
    [3, [3]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [7, [4, 3]],
    [8, [4, 4]],
  ])('places %i marks in rows of %j', (count, rows) => {
    const cell = cellOf(layoutOf(inOneCell(count)), 2, 2);
    expect(rowsOf(cell).map((row) => row.split(' ').length)).toEqual(rows);
    expect(cell.more).toBeNull();
  });

  it('shows seven and "+n" from nine on', () => {
    const cell = cellOf(layoutOf(inOneCell(9)), 2, 2);
    expect(cell.placed).toHaveLength(7);
    expect(cell.hidden.map((hidden) => hidden.code)).toEqual(['1.8', '1.9']);
    expect(cell.more).not.toBeNull();
  });

  it('keeps a mover visible in a cell that is over-full', () => {
    const cell = cellOf(layoutOf([...inOneCell(12), mark('9.9', [2, 2], [2, 3])]), 2, 2);
    expect(cell.placed.map((placed) => placed.mark.code)).toContain('9.9');
  });

  it('orders by number, not by letter', () => {
    const cell = cellOf(layoutOf([mark('1.10', [2, 2]), mark('1.2', [2, 2])]), 2, 2);
    expect(rowsOf(cell)).toEqual(['1.2 1.10']);
  });

  it('keeps every mark inside its cell at phone width', () => {
    const layout = layoutOf(inOneCell(6), 'phone', 334);
    const cell = cellOf(layout, 2, 2);
    for (const { at, size } of cell.placed) {
      expect(at.x - size / 2).toBeGreaterThanOrEqual(cell.origin.x);
      expect(at.x + size / 2).toBeLessThanOrEqual(cell.origin.x + layout.cellWidth);
      expect(at.y + size / 2).toBeLessThanOrEqual(cell.origin.y + metricsOf.phone.cellHeight);
    }
  });

  it('takes fewer in a row when the cell is narrower, and says how many are left out', () => {
    const cell = cellOf(layoutOf(inOneCell(8), 'phone', 256), 2, 2);
    expect(cell.placed).toHaveLength(3);
    expect(cell.hidden).toHaveLength(5);
  });
});

it('untangles arrows that nearest slots would leave crossed or over a mark', () => {
  const marks = [
    mark('1.1', [2, 2], [4, 2]),
    mark('1.2', [2, 2]),
    mark('1.3', [3, 2]),
    mark('1.4', [1, 2], [3, 2]),
    mark('1.5', [3, 2]),
  ];
  const layout = layoutOf(marks);
  expect(faults(layout.cells.map((cell) => cell.placed))).toBe(0);
});

it('leaves a mark without a cell out', () => {
  const layout = layoutOf([mark('1.1', null, null)]);
  expect(layout.cells.every((cell) => cell.placed.length === 0)).toBe(true);
});
