import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { RiskMatrix, type RiskMatrixProps } from './risk-matrix.tsx';
import { bandWords, crowdedRisks, labels, mark, scale, sevenRisks } from './test-data.ts';

function renderMatrix(overrides: Partial<RiskMatrixProps> = {}) {
  const onOpen = vi.fn();
  const view = (changed: Partial<RiskMatrixProps> = {}) => (
    <RiskMatrix
      scale={scale}
      marks={sevenRisks}
      bandWords={bandWords}
      labels={labels}
      onOpen={onOpen}
      {...overrides}
      {...changed}
    />
  );
  const { container, rerender } = render(view());
  const update = (changed: Partial<RiskMatrixProps>) => rerender(view(changed));
  return { onOpen, container, update, user: userEvent.setup() };
}

const cell = (name: RegExp) => screen.getByRole('gridcell', { name });
const stops = (container: HTMLElement) => container.querySelectorAll('[tabindex="0"]');

describe('what is read out', () => {
  it('names every cell with its levels, band and risks', () => {
    renderMatrix();
    expect(screen.getAllByRole('gridcell')).toHaveLength(16);
    expect(cell(/^Sannolik 4, Hög 4: röd 16, inga risker/)).toBeDefined();
    expect(cell(/^Möjlig 3, Måttlig 2: gul 6, 1\.1, 5\.1, 5\.2/)).toBeDefined();
    expect(screen.getByRole('rowheader', { name: 'Mindre sannolik 2' })).toBeDefined();
    expect(screen.getByRole('columnheader', { name: 'Betydlig 3' })).toBeDefined();
  });

  it('links each mark to its risk, and keeps ghosts out of the way', () => {
    renderMatrix();
    const link = screen.getByRole('link', { name: '5.2 Risk 5.2' });
    expect(link.getAttribute('href')).toBe('#5.2');
    expect(screen.getAllByRole('link')).toHaveLength(sevenRisks.length);
  });

  it('works for a scale of three by five', () => {
    renderMatrix({
      marks: [mark('1.1', [3, 5])],
      scale: {
        ...scale,
        likelihoodNames: ['Låg', 'Medel', 'Stor'],
        severityNames: ['A', 'B', 'C', 'D', 'E'],
        cellBands: Array.from({ length: 15 }, () => 'yellow' as const),
      },
    });
    expect(screen.getAllByRole('gridcell')).toHaveLength(15);
    expect(cell(/^Stor 3, E 5: gul 15, 1\.1/)).toBeDefined();
  });
});

describe('the keyboard', () => {
  it('has one tab stop, the top left cell', async () => {
    const { container, user } = renderMatrix();
    expect(stops(container)).toHaveLength(1);
    await user.tab();
    expect(document.activeElement).toBe(cell(/^Sannolik 4, Mindre 1/));
  });

  it('moves between cells, then through the marks of a cell, and keeps one tab stop', async () => {
    const { container, user } = renderMatrix();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(cell(/^Möjlig 3, Måttlig 2/));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '1.1 Risk 1.1' }));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '5.2 Risk 5.2' }));
    expect(stops(container)).toHaveLength(1);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cell(/^Möjlig 3, Betydlig 3/));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '5.2 Risk 5.2' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(cell(/^Möjlig 3, Måttlig 2/));
  });

  it('stops at the edges and knows Home, End and the corners', async () => {
    const { user } = renderMatrix();
    await user.tab();
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(document.activeElement).toBe(cell(/^Sannolik 4, Mindre 1/));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(cell(/^Sannolik 4, Hög 4/));
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toBe(cell(/^Osannolik 1, Hög 4/));
    await user.keyboard('{Home}{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(cell(/^Sannolik 4, Mindre 1/));
  });

  it('opens the only risk of a cell with Enter', async () => {
    const { onOpen, user } = renderMatrix();
    await user.tab();
    await user.keyboard('{Control>}{End}{/Control}{ArrowLeft}{Escape}{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('2.1');
  });

  it('does nothing with Enter in an empty cell', async () => {
    const { onOpen, user } = renderMatrix();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lists the risks of a shared cell with Enter, and comes back with Escape', async () => {
    const { onOpen, user } = renderMatrix();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    const list = screen.getByRole('dialog', { name: 'Gul 6' });
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      '1.1Risk 1.1',
      '5.1Risk 5.1',
      '5.2Risk 5.2',
    ]);
    expect(document.activeElement).toBe(links[0]);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(links[2]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(cell(/^Möjlig 3, Måttlig 2/));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('keeps a tab stop when the mark it stood on is gone', async () => {
    const { container, update, user } = renderMatrix();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    update({ marks: [] });
    expect(stops(container)).toHaveLength(1);
  });
});

it('opens the whole cell from "+n"', async () => {
  const marks = Array.from({ length: 11 }, (_, index) => mark(`1.${index + 1}`, [2, 2]));
  const { user } = renderMatrix({ marks });
  await user.click(screen.getByRole('button', { name: '4 till, öppna listan' }));
  expect(within(screen.getByRole('dialog')).getAllByRole('link')).toHaveLength(11);
});

it('opens by a touch anywhere in the cell on a phone', async () => {
  const { onOpen, user } = renderMatrix({ size: 'phone' });
  expect(screen.queryAllByRole('link')).toHaveLength(0);
  await user.click(cell(/^Osannolik 1, Betydlig 3/));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('2.1');
  await user.click(cell(/^Möjlig 3, Måttlig 2/));
  expect(screen.getByRole('dialog')).toBeDefined();
});

it('explains only the signs that stand in the matrix', () => {
  const { update } = renderMatrix({ marks: [mark('1.1', [2, 2])] });
  expect(screen.queryByText('före')).toBeNull();
  expect(screen.queryByText('avslutad')).toBeNull();
  update({ marks: crowdedRisks });
  for (const word of ['nu', 'före', 'ny', 'avslutad']) expect(screen.getByText(word)).toBeDefined();
});

it('keeps a risk without a cell in the strip beside the matrix', () => {
  renderMatrix({
    marks: [],
    strip: [{ id: 'x', code: '7.1', title: 'Utan läge', band: 'red', href: '#x' }],
  });
  expect(screen.getByRole('link', { name: '7.1 Utan läge, Röd' })).toBeDefined();
  expect(screen.getAllByRole('gridcell', { name: /inga risker/ })).toHaveLength(16);
});
