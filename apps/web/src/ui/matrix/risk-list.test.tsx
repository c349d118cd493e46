import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RiskList } from './risk-list.tsx';
import { bandWords, crowdedRisks, scale } from './test-data.ts';

const labels = {
  list: 'Risker',
  to: 'till',
  isNew: 'ny',
  closed: 'avslutad',
  withoutCell: 'läge saknas',
};

it('says all that the matrix shows, highest level first', () => {
  render(
    <RiskList
      scale={scale}
      marks={crowdedRisks}
      strip={[{ id: 'x', code: '7.1', title: 'Utan läge', band: 'red', href: '#x' }]}
      bandWords={bandWords}
      labels={labels}
    />,
  );
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toHaveLength(crowdedRisks.length + 1);
  expect(rows[0]).toBe('4.2Risk 4.2Gul 6 till Röd 9');
  expect(rows).toContain('3.3Risk 3.3Gul 4ny');
  expect(rows).toContain('5.4Risk 5.4avslutad');
  expect(rows.at(-1)).toBe('7.1Utan lägeRödläge saknas');
});
